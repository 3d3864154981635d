package org.tidemark.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Block;
import org.tidemark.model.Report;
import org.tidemark.model.ReportId;
import org.tidemark.model.ReportText;
import org.tidemark.model.Source;
import org.tidemark.store.HeldReport;
import org.tidemark.store.Original;
import org.tidemark.store.ReadReport;

/** Reports in and out of their tables. */
final class ReportRows {
  private static final String LISTED =
      "select r.entry, r.sha256, r.media_type, r.language, r.file, r.title, r.author, r.publisher,"
          + " r.published, r.url, r.licence, r.grade, r.claims, e.recorded"
          + " from report r join entry e on e.number = r.entry";

  private final Session session;

  ReportRows(Session session) {
    this.session = session;
  }

  void insert(long entry, ReadReport read) throws SQLException {
    Report report = read.report();
    Source source = report.source();
    session.run(
        Sql.of(
            "insert into report (entry, sha256, media_type, language, file, title, author,"
                + " publisher, published, url, licence, grade, claims, blocks, text)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            entry,
            report.id().sha256(),
            report.mediaType(),
            report.language(),
            source.file(),
            source.title(),
            source.author(),
            source.publisher(),
            source.published(),
            source.url(),
            source.licence(),
            String.valueOf(source.grade()),
            (long) read.claims().size(),
            blocksAsText(report.text().blocks()),
            report.text().characters()));
    session.run(
        Sql.of(
            "insert into original (report, bytes) values (?, ?)", entry, read.original().bytes()));
    indexPassages(entry, report.text());
  }

  private void indexPassages(long report, ReportText text) throws SQLException {
    long id = session.number("coalesce(max(id), 0)", "passage");
    List<@Nullable Object[]> passages = new ArrayList<>();
    List<@Nullable Object[]> words = new ArrayList<>();
    for (Block block : passages(text)) {
      String stretch = text.characters().substring(block.begin(), block.end());
      List<String> found = SearchTerm.words(stretch);
      if (!found.isEmpty()) {
        id++;
        passages.add(new @Nullable Object[] {id, report, block.begin(), block.end()});
        words.add(new @Nullable Object[] {id, session.dialect().indexed(found)});
      }
    }
    session.runAll(
        "insert into passage (id, report, begin_at, end_at) values (?, ?, ?, ?)", passages);
    session.runAll(session.dialect().indexing("passage_words"), words);
  }

  private static List<Block> passages(ReportText text) {
    int length = text.characters().length();
    return text.blocks().isEmpty()
        ? List.of(new Block(Block.Role.PARAGRAPH, 0, length, 0))
        : text.blocks();
  }

  /** Reports recorded by an entry, narrowed by a condition on {@code r}, in order. */
  List<HeldReport> list(long cutoff, Sql condition) throws SQLException {
    Sql sql = Sql.of(LISTED).then("where r.entry <= ? and", cutoff).then(condition);
    return session.list(sql.then("order by r.entry"), ReportRows::held);
  }

  Optional<HeldReport> find(long cutoff, ReportId id) throws SQLException {
    return list(cutoff, Sql.of("r.sha256 = ?", id.sha256())).stream().findFirst();
  }

  /** A report whole; the text is taken as it stands, true or not. */
  Report whole(HeldReport held) throws SQLException {
    return new Report(
        held.id(), held.mediaType(), held.language(), text(held.entry()), held.source());
  }

  ReportText text(long report) throws SQLException {
    return session
        .first(
            Sql.of("select text, blocks from report where entry = ?", report),
            row -> new ReportText(row.text("text"), blocks(row.text("blocks"))))
        .orElseThrow(() -> new Broken("report of entry " + report, "is missing"));
  }

  Original original(long report) throws SQLException {
    return session
        .first(
            Sql.of("select bytes from original where report = ?", report),
            row -> Original.of(row.bytes("bytes")))
        .orElseThrow(() -> new Broken("report of entry " + report, "has lost its original"));
  }

  static HeldReport held(Row row) throws SQLException {
    Source source =
        new Source(
            row.text("file"),
            row.textOrNull("title"),
            row.textOrNull("author"),
            row.textOrNull("publisher"),
            row.textOrNull("published"),
            row.textOrNull("url"),
            row.textOrNull("licence"),
            row.text("grade").charAt(0));
    return new HeldReport(
        new ReportId(row.text("sha256")),
        row.text("media_type"),
        row.text("language"),
        source,
        row.number("entry"),
        Journal.instant(row.number("recorded")),
        row.count("claims"));
  }

  private static String blocksAsText(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      text.append(block.role()).append(' ').append(block.begin()).append(' ');
      text.append(block.end()).append(' ').append(block.page()).append('\n');
    }
    return text.toString();
  }

  private static List<Block> blocks(String text) {
    return text.lines().map(line -> block(line.split(" ", -1))).toList();
  }

  private static Block block(String[] fields) {
    return new Block(
        Block.Role.valueOf(fields[0]),
        Integer.parseInt(fields[1]),
        Integer.parseInt(fields[2]),
        Integer.parseInt(fields[3]));
  }
}

package org.tidemark.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.model.ClaimId;
import org.tidemark.model.EntityKind;
import org.tidemark.model.ReportId;
import org.tidemark.store.Arrival;
import org.tidemark.store.Change;
import org.tidemark.store.Decision;
import org.tidemark.store.Entry;
import org.tidemark.store.Judgement;
import org.tidemark.store.Named;
import org.tidemark.store.Remark;
import org.tidemark.store.Status;
import org.tidemark.store.Undo;

/** Entries with what they did. */
final class History {
  private final Session session;
  private final Texts texts;

  History(Session session, Texts texts) {
    this.session = session;
    this.texts = texts;
  }

  /** The entries whose numbers meet a condition on the column {@code entry}, oldest first. */
  List<Entry> entries(Sql condition) throws SQLException {
    Map<Long, Change> changes = changes(condition);
    List<Journal.Line> lines =
        session.list(
            Sql.of("select * from (select number as entry, e.* from entry e) x where")
                .then(condition)
                .then("order by number"),
            Journal::line);
    List<Entry> entries = new ArrayList<>();
    for (Journal.Line line : lines) {
      Change change = changes.get(line.number());
      if (change == null) {
        throw new Broken("entry " + line.number(), "what it brought is missing");
      }
      entries.add(new Entry(line.number(), line.recorded(), line.hash(), change));
    }
    return List.copyOf(entries);
  }

  Entry entry(Journal.Line line) throws SQLException {
    return entries(Sql.of("entry = ?", line.number())).getFirst();
  }

  private Map<Long, Change> changes(Sql condition) throws SQLException {
    Map<Long, Change> changes = new HashMap<>();
    session.list(
        Sql.of("select entry, sha256, claims from report where").then(condition),
        row ->
            changes.put(
                row.number("entry"),
                new Arrival(new ReportId(row.text("sha256")), row.count("claims"))));
    session.list(
        Sql.of("select entry, target, by_whom, why from undo where").then(condition),
        row ->
            changes.put(
                row.number("entry"),
                new Undo(row.number("target"), row.text("by_whom"), row.text("why"))));
    session.list(
        Sql.of("select j.*, a.sha256 as one_sha, b.sha256 as other_sha from judgement j")
            .then("left join report a on a.entry = j.one_report")
            .then("left join report b on b.entry = j.other_report where")
            .then("j.entry in (select entry from judgement where")
            .then(condition)
            .then(")"),
        row -> changes.put(row.number("entry"), judgement(row)));
    decisions(condition, changes);
    remarks(condition, changes);
    new ForgettingRows(session).collect(condition, changes);
    return changes;
  }

  private static Judgement judgement(Row row) throws SQLException {
    EntityKind kind = EntityKind.ofCode(row.text("kind"));
    return new Judgement(
        new Named(kind, row.text("one_name"), report(row.textOrNull("one_sha"))),
        new Named(kind, row.text("other_name"), report(row.textOrNull("other_sha"))),
        ActRows.identity(row.text("identity")),
        row.text("by_whom"),
        row.text("why"));
  }

  private static @Nullable ReportId report(@Nullable String sha256) {
    return sha256 == null ? null : new ReportId(sha256);
  }

  private void remarks(Sql condition, Map<Long, Change> changes) throws SQLException {
    Map<Long, List<String>> matters = new HashMap<>();
    session.list(
        Sql.of("select m.remark, m.matter from (select * from remark where")
            .then(condition)
            .then(") r join remark_matter m on m.remark = r.entry order by m.remark, m.position"),
        row ->
            matters
                .computeIfAbsent(row.number("remark"), entry -> new ArrayList<>())
                .add(row.text("matter")));
    session.list(
        Sql.of("select * from remark where").then(condition),
        row -> changes.put(row.number("entry"), remark(row, matters)));
  }

  private static Remark remark(Row row, Map<Long, List<String>> matters) throws SQLException {
    long entry = row.number("entry");
    List<String> about = matters.get(entry);
    if (about == null) {
      throw new Broken("entry " + entry, "what its remark is about is missing");
    }
    Remark.State state = Remark.State.valueOf(row.text("state").toUpperCase(Locale.ROOT));
    return new Remark(about, state, row.text("by_whom"), row.text("why"));
  }

  private void decisions(Sql condition, Map<Long, Change> changes) throws SQLException {
    Sql corrections =
        Sql.of("c.id in (select correction from decision where").then(condition).then(")");
    List<ClaimRow> rows = ClaimRows.rows(session, corrections);
    List<Claim> claims = ClaimReader.claims(session, texts, rows);
    Map<Long, Claim> byRow = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      byRow.put(rows.get(i).id(), claims.get(i));
    }
    session.list(
        Sql.of("select d.*, c.name from (select * from decision where")
            .then(condition)
            .then(") d join claim c on c.id = d.claim"),
        row -> changes.put(row.number("entry"), decision(row, byRow)));
  }

  private static Decision decision(Row row, Map<Long, Claim> corrections) throws SQLException {
    ClaimId claim = new ClaimId(row.text("name"));
    String by = row.text("by_whom");
    String why = row.text("why");
    Status outcome = ClaimRows.status(row.text("outcome"));
    Long claimRow = row.numberOrNull("correction");
    Claim brought = claimRow == null ? null : corrections.get(claimRow);
    return switch (outcome) {
      case ACCEPTED ->
          brought == null
              ? new Decision.Accept(claim, by, why)
              : new Decision.Code(brought, by, why);
      case REJECTED -> new Decision.Reject(claim, by, why);
      case WITHDRAWN -> new Decision.Withdraw(claim, by, why);
      case CORRECTED -> {
        if (brought == null) {
          throw new Broken("entry " + row.number("entry"), "its correction is missing");
        }
        yield new Decision.Correct(claim, brought, by, why);
      }
      case PROPOSED -> throw new Broken("entry " + row.number("entry"), "it decides nothing");
    };
  }
}

package org.tidemark.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.tidemark.model.ClaimId;
import org.tidemark.model.Entity;
import org.tidemark.model.Quote;
import org.tidemark.model.ReportId;
import org.tidemark.model.ReportText;
import org.tidemark.store.Entry;
import org.tidemark.store.Filing;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.HeldEntity;
import org.tidemark.store.HeldReport;
import org.tidemark.store.HeldText;
import org.tidemark.store.Hits;
import org.tidemark.store.Holdings;
import org.tidemark.store.KeptReport;
import org.tidemark.store.NameTies;
import org.tidemark.store.Named;
import org.tidemark.store.Question;
import org.tidemark.store.Sought;

/**
 * A casebook's holdings up to a moment, or up to now.
 *
 * <p>Each question first settles which entry was the last, and looks at nothing after it; so it
 * sees one state, however many statements it takes and whoever writes meanwhile.
 */
sealed class SqlHoldings implements Holdings permits SqlCasebook, UpTo {
  /** A question put to the state after an entry. */
  @FunctionalInterface
  interface Asking<T> {
    T of(Session session, long cutoff) throws SQLException;
  }

  /** Which entry is the last to be looked at. */
  @FunctionalInterface
  interface Until {
    long entry(Journal journal) throws SQLException;
  }

  final Database database;
  final Texts texts;
  final Filing filing;
  private final Until until;

  SqlHoldings(Database database, Texts texts, Filing filing, Until until) {
    this.database = database;
    this.texts = texts;
    this.filing = filing;
    this.until = until;
  }

  private <T> T ask(Asking<T> asking) {
    return database.read(session -> asking.of(session, until.entry(new Journal(session))));
  }

  @Override
  public List<HeldReport> reports() {
    return ask((session, cutoff) -> new ReportRows(session).list(cutoff, Sql.of("1 = 1")));
  }

  @Override
  public List<HeldReport> reports(Set<ReportId> ids) {
    List<String> hashes = ids.stream().map(ReportId::sha256).sorted().toList();
    return ask((session, cutoff) -> {
      List<HeldReport> all = new ArrayList<>();
      for (List<String> chunk : Chunks.of(hashes)) {
        Sql in = Sql.of("(").in("r.sha256", chunk).then(")");
        all.addAll(new ReportRows(session).list(cutoff, in));
      }
      all.sort(Comparator.comparingLong(HeldReport::entry));
      return List.copyOf(all);
    });
  }

  @Override
  public Optional<KeptReport> report(ReportId id) {
    return ask((session, cutoff) -> {
      Optional<HeldReport> held = new ReportRows(session).find(cutoff, id);
      return held.isEmpty() ? Optional.empty() : Optional.of(kept(session, cutoff, held.get()));
    });
  }

  @Override
  public Optional<HeldText> text(ReportId id) {
    return ask((session, cutoff) -> {
      ReportRows rows = new ReportRows(session);
      Optional<HeldReport> held = rows.find(cutoff, id);
      return held.isEmpty()
          ? Optional.empty()
          : Optional.of(new HeldText(held.get(), rows.text(held.get().entry())));
    });
  }

  private static KeptReport kept(Session session, long cutoff, HeldReport held)
      throws SQLException {
    ReportRows rows = new ReportRows(session);
    List<Entity> entities =
        new EntityRows(session)
            .of(held.entry()).stream()
                .filter(each -> each.entry() <= cutoff)
                .map(EntityRows.Kept::entity)
                .toList();
    return new KeptReport(held, rows.whole(held), rows.original(held.entry()), entities);
  }

  @Override
  public List<HeldReport> reportsBeginning(String digits) {
    return ask(
        (session, cutoff) -> new ReportRows(session).list(cutoff, beginning("r.sha256", digits)));
  }

  @Override
  public List<HeldClaim> claims(Question question) {
    return ask((session, cutoff) -> new ClaimRows(session, texts, cutoff).answer(question));
  }

  @Override
  public List<HeldClaim> filedUnder(Set<String> keys) {
    return filed(claims -> claims.under(keys));
  }

  @Override
  public List<HeldClaim> filedUnder(Collection<Sought> sought) {
    return filed(claims -> claims.nearest(sought));
  }

  /** The finding of rows among filed claims. */
  @FunctionalInterface
  private interface Finding {
    SortedSet<Long> among(FiledClaims claims) throws SQLException;
  }

  private List<HeldClaim> filed(Finding finding) {
    if (filing.edition().isEmpty()) {
      return List.of();
    }
    if (!database.read(session -> new FiledClaims(session, filing).isUpToDate())) {
      database.write(session -> {
        new FiledClaims(session, filing).fileAnew(texts);
        return filing;
      });
    }
    return ask((session, cutoff) ->
        new ClaimRows(session, texts, cutoff)
            .inUse(finding.among(new FiledClaims(session, filing))));
  }

  @Override
  public long count(Question question) {
    return ask((session, cutoff) -> new ClaimRows(session, texts, cutoff).count(question));
  }

  @Override
  public Optional<HeldClaim> claim(ClaimId id) {
    Sql named = Sql.of("c.name = ?", id.hex());
    return ask((session, cutoff) -> new ClaimRows(session, texts, cutoff).where(named)).stream()
        .findFirst();
  }

  @Override
  public List<HeldClaim> claimsBeginning(String digits) {
    Sql named = beginning("c.name", digits);
    return ask((session, cutoff) -> new ClaimRows(session, texts, cutoff).where(named));
  }

  /** All digits sort before "g", and what is no digit begins no name. */
  private static Sql beginning(String column, String digits) {
    String lower = digits.toLowerCase(Locale.ROOT);
    if (!lower.matches("[0-9a-f]+")) {
      return Sql.of("1 = 0");
    }
    return Sql.of(column + " >= ? and " + column + " < ?", lower, lower + "g");
  }

  @Override
  public List<HeldEntity> entities() {
    return ask((session, cutoff) -> new EntityView(session, cutoff).all());
  }

  @Override
  public List<HeldEntity> entitiesCalled(String name) {
    return ask((session, cutoff) -> new EntityView(session, cutoff).called(name));
  }

  @Override
  public Map<Named, NameTies> ties(Collection<Named> names) {
    return ask((session, cutoff) -> new Identities(session, cutoff).ties(names));
  }

  @Override
  public Hits search(String words, int limit) {
    List<SearchTerm> terms = SearchTerm.parse(words);
    if (terms.isEmpty()) {
      return new Hits(List.of(), List.of());
    }
    return ask((session, cutoff) ->
        new Hits(
            new ClaimRows(session, texts, cutoff).ranked(terms, limit),
            passages(session, cutoff, terms, limit)));
  }

  private record Place(HeldReport report, int begin, int end) {}

  private List<Hits.Passage> passages(
      Session session, long cutoff, List<SearchTerm> terms, int limit) throws SQLException {
    long last = LastRow.of(session, "passage", "report", cutoff);
    Optional<List<Long>> tooMany =
        new Commonness(session, "passage_words", last).latestIfTooMany(terms, limit);
    Dialect dialect = session.dialect();
    Sql sql =
        Sql.of(
                "select r.entry, r.sha256, r.media_type, r.language, r.file, r.title, r.author,"
                    + " r.publisher, r.published, r.url, r.licence, r.grade, r.claims, e.recorded,"
                    + " p.begin_at, p.end_at from passage p")
            .then("join report r on r.entry = p.report join entry e on e.number = r.entry");
    if (tooMany.isPresent()) {
      sql.then("where").in("p.id", tooMany.get()).then("order by p.id desc");
    } else {
      sql.then("join (" + dialect.matching("passage_words") + ") m", dialect.asked(terms))
          .then("on m.id = p.id where p.report <= ?", cutoff)
          .then("order by m.rank, p.id limit ?", (long) limit);
    }
    List<Place> places =
        session.list(
            sql,
            row -> new Place(ReportRows.held(row), row.count("begin_at"), row.count("end_at")));
    List<Hits.Passage> passages = new ArrayList<>();
    for (Place place : places) {
      ReportText text = texts.of(session, place.report().entry()).text();
      Quote words = text.quote(place.begin(), place.end());
      passages.add(new Hits.Passage(place.report(), words));
    }
    return passages;
  }

  @Override
  public List<Entry> entries() {
    return ask(
        (session, cutoff) -> new History(session, texts).entries(Sql.of("entry <= ?", cutoff)));
  }

  @Override
  public List<Entry> remarks() {
    Sql standing =
        Sql.of("entry in (select r.entry from remark r where not exists (select 1 from undo u");
    return ask((session, cutoff) ->
        new History(session, texts)
            .entries(
                Sql.of("entry <= ? and", cutoff)
                    .then(standing)
                    .then("where u.target = r.entry and u.entry <= ?))", cutoff)));
  }

  @Override
  public List<Entry> decisionsOn(ClaimId id) {
    Sql decisions =
        Sql.of(
            "select d.entry from decision d join claim c on c.id = d.claim or c.id = d.correction"
                + " where c.name = ?",
            id.hex());
    return ask((session, cutoff) ->
        new History(session, texts)
            .entries(
                Sql.of("entry <= ? and entry in (", cutoff)
                    .then(decisions)
                    .then("union select u.entry from undo u where u.target in (")
                    .then(decisions)
                    .then("))")));
  }
}

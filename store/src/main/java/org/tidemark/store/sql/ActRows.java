package org.tidemark.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.model.ClaimId;
import org.tidemark.model.Entity;
import org.tidemark.model.Quote;
import org.tidemark.model.ReportId;
import org.tidemark.store.Act;
import org.tidemark.store.Decision;
import org.tidemark.store.Filing;
import org.tidemark.store.Judgement;
import org.tidemark.store.Named;
import org.tidemark.store.Remark;
import org.tidemark.store.Status;
import org.tidemark.store.Undo;

/** What people did, on its way into the tables. */
final class ActRows {
  static final String DECISION = "decision";
  static final String JUDGEMENT = "judgement";
  static final String REMARK = "remark";
  static final String UNDO = "undo";
  private static final Set<String> UNDONE = Set.of(DECISION, JUDGEMENT, REMARK);

  private record Target(long id, long report, ReportId of) {}

  private final Session session;
  private final Texts texts;
  private final Filing filing;
  private final Journal journal;

  ActRows(Session session, Texts texts, Filing filing) {
    this(session, texts, filing, new Journal(session));
  }

  /** Acts that are written into this journal. */
  ActRows(Session session, Texts texts, Filing filing, Journal journal) {
    this.session = session;
    this.texts = texts;
    this.filing = filing;
    this.journal = journal;
  }

  /** Appends an act at a moment. */
  Journal.Line append(java.time.Instant now, Act act) throws SQLException {
    return switch (act) {
      case Decision decision -> decide(now, decision);
      case Judgement judgement -> judge(now, judgement);
      case Remark remark -> remark(now, remark);
      case Undo undo -> undo(now, undo);
    };
  }

  private Journal.Line decide(java.time.Instant now, Decision decision) throws SQLException {
    Claim brought = brought(decision);
    Target target =
        decision instanceof Decision.Code code ? place(code.coded()) : standing(decision.claim());
    List<Entity> fresh = brought == null ? List.of() : freshEnds(target, brought);
    Journal.Line line = journal.append(now, DECISION, ActPrints.decision(decision, brought, fresh));
    Long kept = brought == null ? null : keep(line.number(), target, brought, fresh);
    long claim = kept != null && decision instanceof Decision.Code ? kept : target.id();
    session.run(
        Sql.of(
            "insert into decision (entry, claim, outcome, correction, by_whom, why)"
                + " values (?, ?, ?, ?, ?, ?)",
            line.number(),
            claim,
            ClaimRows.code(outcome(decision)),
            kept,
            decision.by(),
            decision.why()));
    return line;
  }

  /** The claim that a decision brings with it; null if it only speaks of one that is there. */
  static @Nullable Claim brought(Decision decision) {
    return switch (decision) {
      case Decision.Correct correct -> correct.correction();
      case Decision.Code code -> code.coded();
      case Decision.Accept _, Decision.Reject _, Decision.Withdraw _ -> null;
    };
  }

  static Status outcome(Decision decision) {
    return switch (decision) {
      case Decision.Accept _, Decision.Code _ -> Status.ACCEPTED;
      case Decision.Correct _ -> Status.CORRECTED;
      case Decision.Reject _ -> Status.REJECTED;
      case Decision.Withdraw _ -> Status.WITHDRAWN;
    };
  }

  private Target standing(ClaimId claim) throws SQLException {
    return target(claim).orElseThrow(() -> new IllegalArgumentException("no claim " + claim));
  }

  /** Where a claim that is new to the casebook will stand. */
  private Target place(Claim coded) throws SQLException {
    Long report = report(coded.report());
    return new Target(0, report == null ? 0 : report, coded.report());
  }

  private Optional<Target> target(ClaimId claim) throws SQLException {
    return session.first(
        Sql.of(
            "select c.id, c.report, r.sha256 from claim c join report r on r.entry = c.report"
                + " where c.name = ?",
            claim.hex()),
        row ->
            new Target(row.number("id"), row.number("report"), new ReportId(row.text("sha256"))));
  }

  /** The ends of a correction that its report did not name so far. */
  private List<Entity> freshEnds(Target target, Claim correction) throws SQLException {
    if (!correction.report().equals(target.of())) {
      throw new IllegalArgumentException("a correction stands on the words of the same report");
    }
    for (Quote quote : correction.quotes()) {
      checkStands(texts.of(session, target.report()), quote);
    }
    List<Entity> known =
        new EntityRows(session).of(target.report()).stream().map(EntityRows.Kept::entity).toList();
    List<Entity> fresh = new ArrayList<>();
    correction.assertion().subjectEntity().ifPresent(fresh::add);
    correction.assertion().objectEntity().ifPresent(fresh::add);
    return fresh.stream().distinct().filter(entity -> !known.contains(entity)).toList();
  }

  private static void checkStands(Texts.Known known, Quote quote) {
    int length = known.text().characters().length();
    if (quote.end() > length || !known.text().quote(quote.begin(), quote.end()).equals(quote)) {
      throw new IllegalArgumentException("not in the report: " + quote);
    }
  }

  private long keep(long entry, Target target, Claim correction, List<Entity> fresh)
      throws SQLException {
    Optional<Target> held = target(correction.id());
    if (held.isPresent()) {
      return held.get().id();
    }
    Map<Entity, EntityRows.Kept> entities =
        new EntityRows(session).insert(entry, target.report(), fresh);
    List<Claim> one = List.of(correction);
    long id = new ClaimWriter(session, entry, target.report(), entities).insert(one);
    new FiledClaims(session, filing).add(id, one);
    return id;
  }

  private Journal.Line judge(java.time.Instant now, Judgement judgement) throws SQLException {
    long one = label(judgement.one());
    long other = label(judgement.other());
    Long oneReport = report(judgement.one().report());
    Long otherReport = report(judgement.other().report());
    Journal.Line line = journal.append(now, JUDGEMENT, ActPrints.judgement(judgement));
    session.run(
        Sql.of(
            "insert into judgement (entry, kind, one_name, one_label, one_report, other_name,"
                + " other_label, other_report, identity, by_whom, why)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            line.number(),
            judgement.one().kind().code(),
            judgement.one().name(),
            one,
            oneReport,
            judgement.other().name(),
            other,
            otherReport,
            judgement.identity().name().toLowerCase(Locale.ROOT),
            judgement.by(),
            judgement.why()));
    return line;
  }

  private long label(Named named) throws SQLException {
    return session
        .first(
            Sql.of(
                "select id from label where normal = ? and kind = ?",
                named.normal().text(),
                named.kind().code()),
            row -> row.number("id"))
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no " + named.kind().code() + " is called " + named.name()));
  }

  private @Nullable Long report(@Nullable ReportId id) throws SQLException {
    if (id == null) {
      return null;
    }
    return session
        .first(
            Sql.of("select entry from report where sha256 = ?", id.sha256()),
            row -> row.number("entry"))
        .orElseThrow(() -> new IllegalArgumentException("no report " + id.brief()));
  }

  private Journal.Line remark(java.time.Instant now, Remark remark) throws SQLException {
    Journal.Line line = journal.append(now, REMARK, ActPrints.remark(remark));
    session.run(
        Sql.of(
            "insert into remark (entry, state, by_whom, why) values (?, ?, ?, ?)",
            line.number(),
            remark.state().name().toLowerCase(Locale.ROOT),
            remark.by(),
            remark.why()));
    List<@Nullable Object[]> matters = new ArrayList<>();
    for (String matter : remark.matters()) {
      matters.add(new @Nullable Object[] {line.number(), (long) matters.size(), matter});
    }
    session.runAll(
        "insert into remark_matter (remark, position, matter) values (?, ?, ?)", matters);
    return line;
  }

  private Journal.Line undo(java.time.Instant now, Undo undo) throws SQLException {
    String kind =
        session
            .first(
                Sql.of("select kind from entry where number = ?", undo.entry()),
                row -> row.text("kind"))
            .orElseThrow(() -> new IllegalArgumentException("no entry " + undo.entry()));
    if (!UNDONE.contains(kind)) {
      throw new IllegalArgumentException(
          "entry " + undo.entry() + " is a " + kind + "; only what people decided is undone");
    }
    boolean done =
        session
            .first(Sql.of("select entry from undo where target = ?", undo.entry()), row -> true)
            .isPresent();
    if (done) {
      throw new IllegalArgumentException("entry " + undo.entry() + " is undone already");
    }
    Journal.Line line = journal.append(now, UNDO, ActPrints.undo(undo));
    session.run(
        Sql.of(
            "insert into undo (entry, target, by_whom, why) values (?, ?, ?, ?)",
            line.number(),
            undo.entry(),
            undo.by(),
            undo.why()));
    return line;
  }

  static Judgement.Identity identity(String code) {
    return Judgement.Identity.valueOf(code.toUpperCase(Locale.ROOT));
  }
}

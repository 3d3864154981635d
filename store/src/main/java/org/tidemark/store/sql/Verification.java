package org.tidemark.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tidemark.model.Claim;
import org.tidemark.model.Entity;
import org.tidemark.model.Report;
import org.tidemark.store.Change;
import org.tidemark.store.Decision;
import org.tidemark.store.Entry;
import org.tidemark.store.Flaw;
import org.tidemark.store.Forgetting;
import org.tidemark.store.HeldReport;
import org.tidemark.store.Judgement;
import org.tidemark.store.Original;
import org.tidemark.store.Remark;
import org.tidemark.store.Undo;

/**
 * Everything read again and held against the hashes.
 *
 * <p>Last entries cut off cleanly leave a chain that is whole; only a hash noted elsewhere tells.
 */
final class Verification {
  /** Rows that hang on an entry which did not bring them. */
  private static final Map<String, String> STRAYS =
      Map.of(
          "report",
          "select entry as id from report where entry not in"
              + " (select number from entry where kind = 'report')",
          "claim",
          "select id from claim where entry <> report and entry not in"
              + " (select entry from decision where correction = claim.id)",
          "entity",
          "select id from entity where entry <> report and entry not in"
              + " (select number from entry where kind = 'decision')",
          "decision",
          "select entry as id from decision where entry not in"
              + " (select number from entry where kind = 'decision')",
          "judgement",
          "select entry as id from judgement where entry not in"
              + " (select number from entry where kind = 'judgement')",
          "remark",
          "select entry as id from remark where entry not in"
              + " (select number from entry where kind = 'remark')",
          "undo",
          "select entry as id from undo where entry not in"
              + " (select number from entry where kind = 'undo')",
          "forgetting",
          "select entry as id from forgetting where entry not in"
              + " (select number from entry where kind = 'forgetting')",
          "forgotten",
          "select entry as id from forgotten where entry >= forgetting");

  private final Session session;
  private final Texts texts = new Texts();
  private final List<Flaw> flaws = new ArrayList<>();
  private final Set<Long> forgotten;

  Verification(Session session) throws SQLException {
    this.session = session;
    this.forgotten = new ForgettingRows(session).forgotten();
  }

  /** The entries whose rows are not what was recorded, whether that was meant or not. */
  SortedSet<Long> changed() throws SQLException {
    SortedSet<Long> changed = new TreeSet<>();
    for (Journal.Line line : new Journal(session).after(0)) {
      String content = line.kind().equals(SqlCasebook.REPORT) ? arrival(line) : act(line);
      if (!line.seal().fits(content)) {
        changed.add(line.number());
      }
    }
    return changed;
  }

  List<Flaw> flaws() throws SQLException {
    for (String line : session.dialect().ownCheck(session)) {
      flaws.add(new Flaw("the file", line));
    }
    List<Journal.Line> lines = new Journal(session).after(0);
    checkChain(lines);
    for (Journal.Line line : lines) {
      checkContent(line);
    }
    checkStrays();
    return List.copyOf(flaws);
  }

  private void checkChain(List<Journal.Line> lines) {
    String previous = Journal.BEGINNING;
    long expected = 1;
    for (Journal.Line line : lines) {
      if (line.number() != expected) {
        flaw(expected, "it is missing; the next is entry " + line.number());
      } else if (!line.hash().equals(line.hashAfter(previous))) {
        flaw(line.number(), "its hash does not follow from the entry before and what it says");
      }
      previous = line.hash();
      expected = line.number() + 1;
    }
  }

  private void checkContent(Journal.Line line) throws SQLException {
    int before = flaws.size();
    try {
      String content = line.kind().equals(SqlCasebook.REPORT) ? arrival(line) : act(line);
      boolean meant = forgotten.contains(line.number());
      if (flaws.size() == before && !meant && !line.seal().fits(content)) {
        flaw(line.number(), "what the " + line.kind() + " brought is not what was recorded");
      }
    } catch (Broken broken) {
      flaws.add(broken.flaw());
    } catch (IllegalArgumentException e) {
      flaw(line.number(), String.valueOf(e.getMessage()));
    }
  }

  private String arrival(Journal.Line line) throws SQLException {
    ReportRows rows = new ReportRows(session);
    HeldReport held =
        rows.list(line.number(), Sql.of("r.entry = ?", line.number())).stream()
            .findFirst()
            .orElseThrow(() -> new Broken("entry " + line.number(), "its report is missing"));
    Original original = rows.original(line.number());
    boolean destroyed = original.size() == 0 && forgotten.contains(line.number());
    if (!destroyed && !original.id().equals(held.id())) {
      flaws.add(
          new Flaw(
              "report " + held.id().brief() + " (" + held.source().called() + ")",
              "its original has another SHA-256"));
    }
    Report report = rows.whole(held);
    return ActPrints.arrival(report, entities(line, line.number()), claims(line.number()));
  }

  private List<Entity> entities(Journal.Line line, long report) throws SQLException {
    return new EntityRows(session)
        .of(report).stream()
            .filter(kept -> kept.entry() == line.number())
            .map(EntityRows.Kept::entity)
            .toList();
  }

  /** The claims an entry brought; where one is broken, each by itself, to name all that are. */
  private List<Claim> claims(long entry) throws SQLException {
    Sql brought = Sql.of("c.entry = ?", entry);
    try {
      return checked(ClaimRows.rows(session, brought));
    } catch (Broken some) {
      List<Long> ids =
          session.list(
              Sql.of("select c.id from claim c where").then(brought).then("order by c.id"),
              row -> row.number("id"));
      for (long id : ids) {
        try {
          checked(ClaimRows.rows(session, Sql.of("c.id = ?", id)));
        } catch (Broken broken) {
          flaws.add(broken.flaw());
        }
      }
      return List.of();
    }
  }

  private List<Claim> checked(List<ClaimRow> rows) throws SQLException {
    List<Claim> claims = ClaimReader.claims(session, texts, rows);
    for (int i = 0; i < rows.size(); i++) {
      ClaimRow row = rows.get(i);
      boolean found =
          row.firstDay() == Days.first(claims.get(i).when())
              && row.lastDay() == Days.last(claims.get(i).when());
      if (!found) {
        throw new Broken("claim " + row.name(), "the days it is found by are not those it holds");
      }
    }
    return claims;
  }

  private String act(Journal.Line line) throws SQLException {
    Entry entry = new History(session, texts).entry(line);
    Change change = entry.change();
    return switch (change) {
      case Decision decision ->
          ActPrints.decision(decision, ActRows.brought(decision), fresh(line));
      case Judgement judgement -> ActPrints.judgement(judgement);
      case Remark remark -> ActPrints.remark(remark);
      case Undo undo -> ActPrints.undo(undo);
      case Forgetting forgetting -> ActPrints.forgetting(forgetting);
      case org.tidemark.store.Arrival arrival ->
          throw new Broken("entry " + line.number(), "it is a report's and says " + line.kind());
    };
  }

  private List<Entity> fresh(Journal.Line line) throws SQLException {
    List<Long> reports =
        session.list(
            Sql.of("select distinct report from entity where entry = ?", line.number()),
            row -> row.number("report"));
    return reports.isEmpty() ? List.of() : entities(line, reports.getFirst());
  }

  private void checkStrays() throws SQLException {
    for (String table : STRAYS.keySet().stream().sorted().toList()) {
      String query = STRAYS.getOrDefault(table, "");
      for (long id : session.list(Sql.of(query), row -> row.number("id"))) {
        flaws.add(new Flaw(table + " row " + id, "no entry brought it"));
      }
    }
  }

  private void flaw(long entry, String what) {
    flaws.add(new Flaw("entry " + entry, what));
  }
}

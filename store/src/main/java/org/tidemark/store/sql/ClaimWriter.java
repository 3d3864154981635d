package org.tidemark.store.sql;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.model.Details;
import org.tidemark.model.Entity;
import org.tidemark.model.Figure;
import org.tidemark.model.Found;
import org.tidemark.model.Holds;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Quote;
import org.tidemark.model.Term;
import org.tidemark.model.Words;
import org.tidemark.model.time.Boundary;
import org.tidemark.model.time.When;

/** Claims on their way into their tables. */
final class ClaimWriter {
  /** The columns of a claim, in the order in which {@link #values} gives them. */
  private static final List<String> COLUMNS =
      List.of(
          "id, name, entry, report, kind",
          "subject, subject_label, subject_words, object, object_label, object_words",
          "value_lo, value_hi, value_best, value_approximate, value_lo_open, value_arithmetic",
          "unit",
          "killed_lo, killed_hi, killed_best, killed_approximate, killed_lo_open,"
              + " killed_arithmetic",
          "injured_lo, injured_hi, injured_best, injured_approximate, injured_lo_open,"
              + " injured_arithmetic",
          "edtf, time_words, reckoning",
          "start_earliest, start_latest, start_seen, start_approximate",
          "end_earliest, end_latest, end_seen, end_approximate",
          "mode, first_day, last_day",
          "polarity, modality, attributed_to, hedge",
          "found_by, found_name, found_version, found_steps, probability");

  private final Session session;
  private final long entry;
  private final long report;
  private final Map<Entity, EntityRows.Kept> entities;

  private final List<@Nullable Object[]> claims = new ArrayList<>();
  private final List<@Nullable Object[]> qualifiers = new ArrayList<>();
  private final List<@Nullable Object[]> quotes = new ArrayList<>();
  private final List<@Nullable Object[]> words = new ArrayList<>();

  ClaimWriter(Session session, long entry, long report, Map<Entity, EntityRows.Kept> entities) {
    this.session = session;
    this.entry = entry;
    this.report = report;
    this.entities = entities;
  }

  /** Keeps the claims in this order; the last one's id is returned, or what was last before. */
  long insert(List<Claim> these) throws SQLException {
    long id = session.number("coalesce(max(id), 0)", "claim");
    for (Claim claim : these) {
      collect(++id, claim);
    }
    String columns = String.join(", ", COLUMNS);
    int count = columns.split(",", -1).length;
    String marks = String.join(", ", Collections.nCopies(count, "?"));
    session.runAll("insert into claim (" + columns + ") values (" + marks + ")", claims);
    session.runAll("insert into qualifier (claim, qualifier, word) values (?, ?, ?)", qualifiers);
    session.runAll(
        "insert into quote (claim, position, begin_at, end_at, exact) values (?, ?, ?, ?, ?)",
        quotes);
    session.runAll(session.dialect().indexing("claim_words"), words);
    return id;
  }

  private void collect(long id, Claim claim) {
    claims.add(values(id, claim));
    for (Map.Entry<Qualifier, String> word : claim.assertion().details().words().entrySet()) {
      qualifiers.add(new @Nullable Object[] {id, word.getKey().code(), word.getValue()});
    }
    List<String> said = new ArrayList<>();
    int position = 0;
    for (Quote quote : claim.quotes()) {
      quotes.add(
          new @Nullable Object[] {id, position++, quote.begin(), quote.end(), quote.exact()});
      said.addAll(SearchTerm.words(quote.exact()));
    }
    words.add(new @Nullable Object[] {id, session.dialect().indexed(said)});
  }

  private @Nullable Object[] values(long id, Claim claim) {
    List<@Nullable Object> values = new ArrayList<>();
    Collections.addAll(values, id, claim.id().hex(), entry, report, claim.kind().code());
    addTerm(values, claim.assertion().subject());
    addTerm(values, claim.assertion().object());
    Details details = claim.assertion().details();
    addFigure(values, details.value());
    values.add(details.unit());
    addFigure(values, details.killed());
    addFigure(values, details.injured());
    addHolds(values, claim.holds());
    Collections.addAll(values, claim.polarity().name(), claim.modality().name());
    values.add(claim.voice().attributedTo());
    values.add(claim.voice().hedge());
    addFound(values, claim.found());
    values.add(claim.probability());
    return values.toArray();
  }

  private void addTerm(List<@Nullable Object> values, @Nullable Term term) {
    EntityRows.Kept kept = term instanceof Entity entity ? entities.get(entity) : null;
    values.add(kept == null ? null : kept.id());
    values.add(kept == null ? null : kept.label());
    values.add(term instanceof Words words ? words.label() : null);
  }

  private static void addFigure(List<@Nullable Object> values, @Nullable Figure figure) {
    if (figure == null) {
      values.addAll(Collections.nCopies(6, null));
      return;
    }
    values.add(figure.lo());
    values.add(figure.hi());
    values.add(figure.best());
    values.add(flag(figure.approximate()));
    values.add(flag(figure.loOpen()));
    values.add(figure.arithmetic());
  }

  private static void addHolds(List<@Nullable Object> values, Holds holds) {
    When when = holds.when();
    values.add(holds.edtf());
    values.add(holds.words());
    values.add(holds.reckoning());
    addBoundary(values, when.start());
    addBoundary(values, when.end());
    values.add(when.mode().name());
    values.add(Days.first(when));
    values.add(Days.last(when));
  }

  private static void addBoundary(List<@Nullable Object> values, Boundary boundary) {
    values.add(day(boundary.earliest()));
    values.add(day(boundary.latest()));
    values.add(flag(boundary.seen()));
    values.add(flag(boundary.approximate()));
  }

  private static void addFound(List<@Nullable Object> values, Found found) {
    switch (found) {
      case Found.ByRule rule ->
          Collections.addAll(values, "rule", rule.rule(), rule.version(), Lines.join(rule.steps()));
      case Found.ByModel model -> {
        Collections.addAll(values, "model", model.model(), model.version());
        values.add(null);
      }
      case Found.ByPerson person -> {
        Collections.addAll(values, "person", person.person());
        values.addAll(Collections.nCopies(2, null));
      }
      case Found.ByImport file -> {
        Collections.addAll(values, "import", file.format(), null, file.address());
      }
    }
  }

  private static long flag(boolean flag) {
    return flag ? 1 : 0;
  }

  private static @Nullable Long day(@Nullable LocalDate date) {
    return date == null ? null : date.toEpochDay();
  }
}

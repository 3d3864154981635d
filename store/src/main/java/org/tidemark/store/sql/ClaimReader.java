package org.tidemark.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Assertion;
import org.tidemark.model.Claim;
import org.tidemark.model.Details;
import org.tidemark.model.Entity;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Quote;
import org.tidemark.model.Term;
import org.tidemark.model.Words;

/** Claims made again out of their rows; one whose words are not in its report is never made. */
final class ClaimReader {
  private record Span(int begin, int end, String exact) {}

  private final Session session;
  private final Texts texts;
  private final Map<Long, SortedMap<Qualifier, String>> qualifiers = new HashMap<>();
  private final Map<Long, List<Span>> spans = new HashMap<>();
  private final Map<Long, EntityRows.Kept> entities = new HashMap<>();
  private final boolean named;

  private ClaimReader(Session session, Texts texts, boolean named) {
    this.session = session;
    this.texts = texts;
    this.named = named;
  }

  /** The claims of these rows, in their order. */
  static List<Claim> claims(Session session, Texts texts, List<ClaimRow> rows) throws SQLException {
    return claims(rows, () -> new ClaimReader(session, texts, true));
  }

  /** The same, whatever the rows are called by. */
  static List<Claim> unnamed(Session session, Texts texts, List<ClaimRow> rows)
      throws SQLException {
    return claims(rows, () -> new ClaimReader(session, texts, false));
  }

  private static List<Claim> claims(List<ClaimRow> rows, Supplier<ClaimReader> readers)
      throws SQLException {
    List<Claim> claims = new ArrayList<>();
    for (List<ClaimRow> chunk : Chunks.of(rows)) {
      ClaimReader reader = readers.get();
      reader.prepareEntities(chunk);
      reader.prepare(chunk.stream().map(ClaimRow::id).toList());
      for (ClaimRow row : chunk) {
        claims.add(reader.claim(row));
      }
    }
    return claims;
  }

  private void prepareEntities(List<ClaimRow> rows) throws SQLException {
    Set<Long> ids = new TreeSet<>();
    for (ClaimRow row : rows) {
      Stream.of(row.subject().entity(), row.object().entity())
          .filter(Objects::nonNull)
          .forEach(ids::add);
    }
    for (EntityRows.Kept kept : new EntityRows(session).withIds(ids)) {
      entities.put(kept.id(), kept);
    }
  }

  private void prepare(List<Long> ids) throws SQLException {
    session.list(
        Sql.of("select claim, qualifier, word from qualifier where").in("claim", ids),
        row ->
            qualifiers
                .computeIfAbsent(row.number("claim"), id -> new TreeMap<>())
                .put(qualifier(row), row.text("word")));
    session.list(
        Sql.of("select claim, begin_at, end_at, exact from quote where")
            .in("claim", ids)
            .then("order by claim, position"),
        row ->
            spans
                .computeIfAbsent(row.number("claim"), id -> new ArrayList<>())
                .add(new Span(row.count("begin_at"), row.count("end_at"), row.text("exact"))));
  }

  private static Qualifier qualifier(Row row) throws SQLException {
    String code = row.text("qualifier");
    try {
      return Qualifier.valueOf(code.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new Broken("qualifier of claim row " + row.number("claim"), "there is no " + code);
    }
  }

  private Claim claim(ClaimRow row) throws SQLException {
    try {
      return made(row);
    } catch (IllegalArgumentException e) {
      throw new Broken("claim " + row.name(), String.valueOf(e.getMessage()));
    }
  }

  private Claim made(ClaimRow row) throws SQLException {
    Details details =
        new Details(
            row.value(),
            row.unit(),
            row.killed(),
            row.injured(),
            qualifiers.getOrDefault(row.id(), new TreeMap<>()));
    Term subject = term(row, row.subject());
    Term object = term(row, row.object());
    Claim claim =
        new Claim(
            texts.of(session, row.report()).id(),
            Assertion.of(row.kind(), subject, object, details),
            row.holds(),
            row.polarity(),
            row.modality(),
            row.voice(),
            quotes(row),
            row.found(),
            row.probability());
    if (named && !claim.id().hex().equals(row.name())) {
      throw new Broken("claim " + row.name(), "what it says was changed");
    }
    return claim;
  }

  private Entity entity(ClaimRow row, long id) {
    EntityRows.Kept kept = entities.get(id);
    if (kept == null) {
      throw new Broken("claim " + row.name(), "an entity it speaks of is missing");
    }
    return kept.entity();
  }

  private @Nullable Term term(ClaimRow row, ClaimRow.End end) {
    if (end.entity() != null) {
      return entity(row, end.entity());
    }
    return end.words() == null ? null : new Words(end.words());
  }

  private List<Quote> quotes(ClaimRow row) throws SQLException {
    List<Quote> quotes = new ArrayList<>();
    for (Span span : spans.getOrDefault(row.id(), List.of())) {
      Quote quote = texts.of(session, row.report()).text().quote(span.begin(), span.end());
      if (!quote.exact().equals(span.exact())) {
        throw new Broken(
            "claim " + row.name(), "its quote is not in the report's text: “" + span.exact() + "”");
      }
      quotes.add(quote);
    }
    return quotes;
  }
}

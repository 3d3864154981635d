package org.tidemark.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Assertion;
import org.tidemark.model.Claim;
import org.tidemark.model.Details;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Quote;
import org.tidemark.model.Term;
import org.tidemark.model.Words;

/** Claims made again out of their rows; one whose words are not in its report is never made. */
final class ClaimReader {
  private record Span(int begin, int end, String exact) {}

  private final Session session;
  private final ReportPages pages;
  private final Map<Long, SortedMap<Qualifier, String>> qualifiers = new HashMap<>();
  private final Map<Long, List<Span>> spans = new HashMap<>();

  private ClaimReader(Session session, ReportPages pages) {
    this.session = session;
    this.pages = pages;
  }

  /** The claims of these rows, in their order. */
  static List<Claim> claims(Session session, ReportPages pages, List<ClaimRow> rows)
      throws SQLException {
    List<Claim> claims = new ArrayList<>();
    for (List<ClaimRow> chunk : Chunks.of(rows)) {
      ClaimReader reader = new ClaimReader(session, pages);
      reader.prepare(chunk.stream().map(ClaimRow::id).toList());
      for (ClaimRow row : chunk) {
        claims.add(reader.claim(row));
      }
    }
    return claims;
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
            pages.page(session, row.report()).id(),
            Assertion.of(row.kind(), subject, object, details),
            row.holds(),
            row.polarity(),
            row.modality(),
            row.voice(),
            quotes(row),
            row.found(),
            row.probability());
    if (!claim.id().hex().equals(row.name())) {
      throw new Broken("claim " + row.name(), "what it says was changed");
    }
    return claim;
  }

  private @Nullable Term term(ClaimRow row, ClaimRow.End end) throws SQLException {
    if (end.entity() != null) {
      return pages.entity(session, row.report(), end.entity());
    }
    return end.words() == null ? null : new Words(end.words());
  }

  private List<Quote> quotes(ClaimRow row) throws SQLException {
    List<Quote> quotes = new ArrayList<>();
    for (Span span : spans.getOrDefault(row.id(), List.of())) {
      Quote quote = pages.page(session, row.report()).text().quote(span.begin(), span.end());
      if (!quote.exact().equals(span.exact())) {
        throw new Broken(
            "claim " + row.name(), "its quote is not in the report's text: “" + span.exact() + "”");
      }
      quotes.add(quote);
    }
    return quotes;
  }
}

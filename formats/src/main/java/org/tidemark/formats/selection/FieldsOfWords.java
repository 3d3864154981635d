package org.tidemark.formats.selection;

import static org.tidemark.formats.selection.Field.Type.INTEGER;
import static org.tidemark.formats.selection.Field.Type.TEXT;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Block;
import org.tidemark.model.Claim;
import org.tidemark.model.Found;
import org.tidemark.model.Quote;
import org.tidemark.model.Report;
import org.tidemark.model.ReportText;

/** The fields that say on which words a claim stands and how it was found. */
final class FieldsOfWords {
  private FieldsOfWords() {}

  static List<Field> all() {
    return List.of(
        Fields.text("quote", "the words it stands on", claim -> claim.quote().exact()),
        new Field("start", INTEGER, Meanings.START, (part, saying) -> start(part, saying)),
        new Field("more_quotes", TEXT, Meanings.MORE, FieldsOfWords::more),
        new Field("page", INTEGER, "page of the words", (part, saying) -> page(part, saying)),
        new Field(
            "place_in_report", TEXT, "where they stand", (_, saying) -> saying.words().place()),
        Fields.text("found_by", "rule, model or person", FieldsOfWords::foundBy),
        Fields.text("found_name", "its name", FieldsOfWords::foundName),
        Fields.text("found_version", "its version", FieldsOfWords::foundVersion));
  }

  private static String start(Part part, Saying saying) {
    ReportText text = part.report().text();
    return Integer.toString(text.codePointsBefore(saying.claim().quote().begin()));
  }

  /** {@code 95: words} a line, for there is no telling which sign no words have. */
  private static @Nullable String more(Part part, Saying saying) {
    List<Quote> quotes = saying.claim().quotes();
    if (quotes.size() == 1) {
      return null;
    }
    ReportText text = part.report().text();
    return quotes.subList(1, quotes.size()).stream()
        .map(quote -> text.codePointsBefore(quote.begin()) + ": " + line(quote.exact()))
        .collect(Collectors.joining("\n"));
  }

  private static String line(String words) {
    return words.replaceAll("\\R", " ");
  }

  private static @Nullable String page(Part part, Saying saying) {
    Report report = part.report();
    int begin = saying.claim().quote().begin();
    int page = 0;
    for (Block block : report.text().blocks()) {
      page = block.begin() <= begin ? block.page() : page;
    }
    return page == 0 ? null : Integer.toString(page);
  }

  private static String foundBy(Claim claim) {
    return switch (claim.found()) {
      case Found.ByRule _ -> "rule";
      case Found.ByModel _ -> "model";
      case Found.ByPerson _ -> "person";
      case Found.ByImport _ -> "import";
    };
  }

  private static String foundName(Claim claim) {
    return switch (claim.found()) {
      case Found.ByRule rule -> rule.rule();
      case Found.ByModel model -> model.model();
      case Found.ByPerson person -> person.person();
      case Found.ByImport file -> file.format() + ", " + file.address();
    };
  }

  private static @Nullable String foundVersion(Claim claim) {
    return switch (claim.found()) {
      case Found.ByRule rule -> rule.version();
      case Found.ByModel model -> model.version();
      case Found.ByPerson _, Found.ByImport _ -> null;
    };
  }
}

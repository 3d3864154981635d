package org.tidemark.formats.table;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Block;
import org.tidemark.model.Claim;
import org.tidemark.model.Entity;
import org.tidemark.model.Figure;
import org.tidemark.model.Found;
import org.tidemark.model.Report;
import org.tidemark.model.Term;

/** A claim beside its report, cell by cell. */
record Row(Report report, Claim claim) {
  static @Nullable String label(@Nullable Term term) {
    return term == null ? null : term.label();
  }

  static @Nullable String kind(@Nullable Term term) {
    return switch (term) {
      case Entity entity -> entity.kind().code();
      case null, default -> null;
    };
  }

  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static @Nullable String number(@Nullable Long value) {
    return value == null ? null : value.toString();
  }

  static @Nullable String words(@Nullable Figure figure) {
    return figure == null ? null : figure.inWords();
  }

  @Nullable Figure value() {
    return claim.assertion().details().value();
  }

  String page() {
    int begin = claim.quote().begin();
    int page = 0;
    for (Block block : report.text().blocks()) {
      page = block.begin() <= begin ? block.page() : page;
    }
    return page == 0 ? "" : Integer.toString(page);
  }

  String start() {
    return Integer.toString(report.text().codePointsBefore(claim.quote().begin()));
  }

  String foundBy() {
    return switch (claim.found()) {
      case Found.ByRule rule -> rule.rule();
      case Found.ByModel model -> model.model();
      case Found.ByPerson person -> person.person();
      case Found.ByImport file -> file.format() + ", " + file.address();
    };
  }
}

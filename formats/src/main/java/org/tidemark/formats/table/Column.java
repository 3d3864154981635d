package org.tidemark.formats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Figure;
import org.tidemark.model.Qualifier;

/** One column of the table: its name, and what stands in it for a claim. */
record Column(String name, Function<Row, @Nullable String> cell) {
  static final List<Column> ALL = all();

  private static List<Column> all() {
    List<Column> all = new ArrayList<>();
    all.addAll(ofReport());
    all.addAll(ofEnds());
    all.addAll(ofFigures());
    for (Qualifier qualifier : Qualifier.values()) {
      all.add(
          new Column(qualifier.code(), row -> row.claim().assertion().details().word(qualifier)));
    }
    all.addAll(ofStanding());
    return List.copyOf(all);
  }

  private static List<Column> ofReport() {
    return List.of(
        new Column("id", row -> row.claim().id().hex()),
        new Column("file", row -> row.report().source().file()),
        new Column("title", row -> row.report().source().title()),
        new Column("publisher", row -> row.report().source().publisher()),
        new Column("published", row -> row.report().source().published()));
  }

  private static List<Column> ofEnds() {
    return List.of(
        new Column("type", row -> row.claim().kind().code()),
        new Column("subject", row -> Row.label(row.claim().assertion().subject())),
        new Column("subject_kind", row -> Row.kind(row.claim().assertion().subject())),
        new Column("object", row -> Row.label(row.claim().assertion().object())),
        new Column("object_kind", row -> Row.kind(row.claim().assertion().object())));
  }

  private static List<Column> ofFigures() {
    return List.of(
        new Column("value", row -> Row.words(row.value())),
        figure("lo", Figure::lo),
        figure("hi", Figure::hi),
        figure("best", Figure::best),
        new Column("unit", row -> row.claim().assertion().details().unit()),
        new Column("killed", row -> Row.words(row.claim().assertion().details().killed())),
        new Column("injured", row -> Row.words(row.claim().assertion().details().injured())));
  }

  private static Column figure(String name, Function<Figure, @Nullable Long> bound) {
    return new Column(
        name,
        row -> {
          Figure value = row.value();
          return value == null ? null : Row.number(bound.apply(value));
        });
  }

  private static List<Column> ofStanding() {
    return List.of(
        new Column("time", row -> row.claim().holds().edtf()),
        new Column("time_words", row -> row.claim().holds().words()),
        new Column("polarity", row -> Row.code(row.claim().polarity())),
        new Column("modality", row -> Row.code(row.claim().modality())),
        new Column("attributed_to", row -> row.claim().voice().attributedTo()),
        new Column("hedge", row -> row.claim().voice().hedge()),
        new Column("quote", row -> row.claim().quote().exact()),
        new Column("start", Row::start),
        new Column("page", Row::page),
        new Column("found_by", Row::foundBy),
        new Column("probability", row -> Double.toString(row.claim().probability())));
  }
}

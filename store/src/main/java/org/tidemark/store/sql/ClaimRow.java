package org.tidemark.store.sql;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Figure;
import org.tidemark.model.Found;
import org.tidemark.model.Holds;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Voice;
import org.tidemark.model.time.Boundary;
import org.tidemark.model.time.Mode;
import org.tidemark.model.time.When;

/** What a claim's own row says; its quotes and qualifiers stand elsewhere. */
record ClaimRow(
    long id,
    String name,
    long entry,
    long report,
    Kind kind,
    End subject,
    End object,
    @Nullable Figure value,
    @Nullable String unit,
    @Nullable Figure killed,
    @Nullable Figure injured,
    Holds holds,
    long firstDay,
    long lastDay,
    Polarity polarity,
    Modality modality,
    Voice voice,
    Found found,
    double probability) {

  /** One end: an entity's row, or words, or nothing. */
  record End(@Nullable Long entity, @Nullable String words) {}

  static ClaimRow of(Row row) throws SQLException {
    String name = row.text("name");
    try {
      return read(row, name);
    } catch (RuntimeException e) {
      throw new Broken("claim " + name, "its row makes no sense: " + e.getMessage());
    }
  }

  private static ClaimRow read(Row row, String name) throws SQLException {
    return new ClaimRow(
        row.number("id"),
        name,
        row.number("entry"),
        row.number("report"),
        Kind.ofCode(row.text("kind")),
        new End(row.numberOrNull("subject"), row.textOrNull("subject_words")),
        new End(row.numberOrNull("object"), row.textOrNull("object_words")),
        figure(row, "value"),
        row.textOrNull("unit"),
        figure(row, "killed"),
        figure(row, "injured"),
        holds(row),
        row.number("first_day"),
        row.number("last_day"),
        Polarity.valueOf(row.text("polarity")),
        Modality.valueOf(row.text("modality")),
        new Voice(row.textOrNull("attributed_to"), row.textOrNull("hedge")),
        found(row),
        row.real("probability"));
  }

  private static @Nullable Figure figure(Row row, String which) throws SQLException {
    Long approximate = row.numberOrNull(which + "_approximate");
    if (approximate == null) {
      return null;
    }
    return new Figure(
        row.numberOrNull(which + "_lo"),
        row.numberOrNull(which + "_hi"),
        row.numberOrNull(which + "_best"),
        approximate != 0,
        row.flag(which + "_lo_open"),
        row.textOrNull(which + "_arithmetic"));
  }

  private static Holds holds(Row row) throws SQLException {
    Mode mode = Mode.valueOf(row.text("mode"));
    When when = new When(boundary(row, "start"), boundary(row, "end"), mode);
    return new Holds(
        when, row.textOrNull("edtf"), row.textOrNull("time_words"), row.textOrNull("reckoning"));
  }

  private static Boundary boundary(Row row, String which) throws SQLException {
    return new Boundary(
        date(row.numberOrNull(which + "_earliest")),
        date(row.numberOrNull(which + "_latest")),
        row.flag(which + "_seen"),
        row.flag(which + "_approximate"));
  }

  private static @Nullable LocalDate date(@Nullable Long day) {
    return day == null ? null : LocalDate.ofEpochDay(day);
  }

  private static Found found(Row row) throws SQLException {
    String by = row.text("found_by");
    String name = row.text("found_name");
    return switch (by.toLowerCase(Locale.ROOT)) {
      case "rule" ->
          new Found.ByRule(name, row.text("found_version"), Lines.split(row.text("found_steps")));
      case "model" -> new Found.ByModel(name, row.text("found_version"));
      case "person" -> new Found.ByPerson(name);
      case "import" -> new Found.ByImport(name, row.text("found_steps"));
      default -> throw new IllegalArgumentException("found by \"" + by + "\"");
    };
  }
}

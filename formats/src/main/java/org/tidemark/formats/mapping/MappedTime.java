package org.tidemark.formats.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.incoming.TableLine;
import org.tidemark.formats.incoming.Time;
import org.tidemark.formats.incoming.Unreadable;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.EdtfReading;

/** When a claim of a mapping was so: a date, or from one date until another. */
record MappedTime(ClaimTemplate template, TableLine row) {
  @Nullable Time time() throws Unreadable {
    String from = filled("time");
    String until = filled("until");
    if (from.isEmpty() && until.isEmpty()) {
      return null;
    }
    if (template.columns("until").isEmpty()) {
      String edtf = edtf(from, "time");
      return new Time(edtf, from, null);
    }
    String start = from.isEmpty() ? ".." : edtf(from, "time");
    String end = until.isEmpty() ? ".." : edtf(until, "until");
    String whole = start.equals(end) ? start : checked(start + "/" + end, "until");
    return new Time(whole, from + "/" + until, null);
  }

  private String edtf(String written, String field) throws Unreadable {
    String form = filled("dates");
    if (form.isEmpty()) {
      return checked(written, field);
    }
    try {
      DateTimeFormatter formatter =
          DateTimeFormatter.ofPattern(form.replace('y', 'u'), Locale.ENGLISH)
              .withResolverStyle(ResolverStyle.STRICT);
      return LocalDate.parse(written, formatter).toString();
    } catch (DateTimeException | IllegalArgumentException e) {
      throw trouble(field, "\"" + written + "\" is no date of the form " + form, "write it so");
    }
  }

  private String checked(String written, String field) throws Unreadable {
    return switch (Edtf.read(written)) {
      case EdtfReading.Understood understood -> understood.edtf().toString();
      case EdtfReading.Refused refused ->
          throw trouble(
              field,
              "\"" + written + "\" is no date: " + refused.because().reason(),
              refused.because().advice());
    };
  }

  private Unreadable trouble(String field, String what, String whatToDo) {
    String columns = String.join(", ", template.columns(field));
    return new Unreadable(row.row().address(columns), what, whatToDo);
  }

  private String filled(String field) {
    return template.filled(field, row::cell);
  }
}

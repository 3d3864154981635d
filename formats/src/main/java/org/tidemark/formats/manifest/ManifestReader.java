package org.tidemark.formats.manifest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.document.Hints;
import org.tidemark.formats.manifest.Manifest.Entry;
import org.tidemark.formats.manifest.ReadManifest.Mistake;
import org.tidemark.formats.manifest.ReadManifest.Refused;
import org.tidemark.formats.manifest.ReadManifest.Understood;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.EdtfReading;

/**
 * The reader of manifests: tab-separated text with a header that names its columns, in any order.
 */
public final class ManifestReader {
  private static final Set<String> COLUMNS =
      new LinkedHashSet<>(
          List.of(
              "file",
              "published",
              "title",
              "publisher",
              "url",
              "author",
              "licence",
              "grade",
              "language"));

  private final String name;
  private final List<Mistake> mistakes = new ArrayList<>();

  private ManifestReader(String name) {
    this.name = name;
  }

  /** Reads a manifest's text; the name is what mistakes are reported under. */
  public static ReadManifest read(String text, String name) {
    return new ManifestReader(name).manifest(text);
  }

  private ReadManifest manifest(String text) {
    String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
    List<String> lines = plain.lines().toList();
    List<String> header = lines.isEmpty() ? List.of() : header(lines.getFirst());
    if (!header.contains("file")) {
      mistake("row 1", "there is no column \"file\"", "begin with a header that has one");
      return new Refused(mistakes);
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        entry(lines.get(i), header, i + 1, entries);
      }
    }
    return mistakes.isEmpty() ? new Understood(new Manifest(entries)) : new Refused(mistakes);
  }

  private List<String> header(String line) {
    List<String> header = new ArrayList<>();
    for (String cell : cells(line)) {
      String column = cell.strip().toLowerCase(Locale.ROOT);
      String place = "row 1, column " + (header.size() + 1);
      if (header.contains(column)) {
        mistake(place, "\"" + column + "\" is there twice", "take one away");
      } else if (!COLUMNS.contains(column)) {
        mistake(place, "\"" + column + "\" is no column", "use " + String.join(", ", COLUMNS));
      }
      header.add(column);
    }
    return header;
  }

  private void entry(String line, List<String> header, int row, List<Entry> entries) {
    String[] cells = cells(line);
    if (cells.length > header.size()) {
      String place = "row " + row + ", column " + (header.size() + 1);
      mistake(place, "there are more cells than columns", "check the tabs of this row");
      return;
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isBlank()) {
        values.put(header.get(i), cells[i].strip());
      }
    }
    String file = values.get("file");
    if (file == null) {
      mistake(place(row, "file"), "it is empty", "name the report's file");
    } else {
      entries.add(new Entry(file, hints(values, row)));
    }
  }

  private Hints hints(Map<String, String> values, int row) {
    return new Hints(
        values.get("title"),
        values.get("author"),
        values.get("publisher"),
        published(values.get("published"), row),
        values.get("url"),
        values.get("licence"),
        grade(values.get("grade"), row),
        values.get("language"));
  }

  private @Nullable String published(@Nullable String value, int row) {
    if (value == null) {
      return null;
    }
    return switch (Edtf.read(value)) {
      case EdtfReading.Understood understood -> understood.edtf().toString();
      case EdtfReading.Refused refused -> {
        String what = "\"" + value + "\" is no date: " + refused.because().reason();
        mistake(place(row, "published"), what, refused.because().advice());
        yield null;
      }
    };
  }

  private char grade(@Nullable String value, int row) {
    if (value == null) {
      return 'F';
    }
    if (value.matches("[A-Fa-f]")) {
      return Character.toUpperCase(value.charAt(0));
    }
    mistake(place(row, "grade"), "\"" + value + "\" is no source grade", "use A to F");
    return 'F';
  }

  private static String place(int row, String column) {
    return "row " + row + ", column \"" + column + "\"";
  }

  private static String[] cells(String line) {
    return line.split("\t", -1);
  }

  private void mistake(String place, String what, String whatToDo) {
    mistakes.add(new Mistake(name + ", " + place, what, whatToDo));
  }
}

package org.tidemark.formats.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tidemark.formats.incoming.CsvFile;
import org.tidemark.formats.incoming.IncomingFile;
import org.tidemark.formats.incoming.Unreadable;
import org.tidemark.model.Kind;
import org.tidemark.model.Qualifier;

/**
 * The reader of mappings: a tab-separated table whose header names fields of a claim and whose rows
 * each describe one claim that a row of the data makes.
 */
public final class MappingReader {
  static final String ONLY_IF = "only_if";
  private static final String TYPE = "type";
  private static final Set<String> FIELDS = fields();

  private MappingReader() {}

  private static Set<String> fields() {
    Set<String> fields = new LinkedHashSet<>();
    fields.addAll(List.of(TYPE, ONLY_IF, "subject", "subject_kind", "subject_aliases"));
    fields.addAll(List.of("object", "object_kind", "time", "until", "dates", "unit"));
    for (String figure : List.of("value", "killed", "injured")) {
      fields.addAll(List.of(figure, figure + "_lo", figure + "_hi"));
    }
    for (Qualifier qualifier : Qualifier.values()) {
      fields.add(qualifier.code());
    }
    fields.addAll(List.of("polarity", "modality", "attributed_to", "hedge"));
    return fields;
  }

  /**
   * Reads a mapping.
   *
   * @throws Unreadable if something in it cannot be meant
   */
  public static Mapping read(IncomingFile file) throws Unreadable {
    CsvFile table = CsvFile.open(file);
    for (String column : table.header()) {
      if (!FIELDS.contains(column.toLowerCase(Locale.ROOT))) {
        throw new Unreadable(
            "row 1, column " + column,
            "a claim has no field \"" + column + "\"",
            "use some of: " + String.join(", ", FIELDS));
      }
    }
    if (!table.has(TYPE)) {
      throw new Unreadable("row 1", "there is no column \"type\"", "say what kind of claim it is");
    }
    List<ClaimTemplate> claims = new ArrayList<>();
    for (CsvFile.Row row = table.next(); row != null; row = table.next()) {
      claims.add(claim(row, table.header()));
    }
    if (claims.isEmpty()) {
      throw new Unreadable(null, "it describes no claim", "add a row below the header");
    }
    return new Mapping(claims);
  }

  private static ClaimTemplate claim(CsvFile.Row row, List<String> header) throws Unreadable {
    Map<String, Template> fields = new TreeMap<>();
    for (String column : header) {
      String cell = row.cell(column);
      if (!cell.isBlank()) {
        fields.put(column.toLowerCase(Locale.ROOT), new Template(cell));
      }
    }
    fields.remove(TYPE);
    Kind kind = kind(row);
    for (Qualifier qualifier : Qualifier.values()) {
      if (fields.containsKey(qualifier.code()) && !kind.takes(qualifier)) {
        throw new Unreadable(
            row.address(qualifier.code()),
            kind.code() + " takes no " + qualifier.code(),
            "leave the cell empty");
      }
    }
    return new ClaimTemplate(kind, fields, row.address());
  }

  private static Kind kind(CsvFile.Row row) throws Unreadable {
    try {
      return Kind.ofCode(row.cell(TYPE).toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new Unreadable(
          row.address(TYPE), String.valueOf(e.getMessage()), "use one such as leads or part_of");
    }
  }
}

package org.tidemark.formats.datasette;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.datasette.Sheet.Column;
import org.tidemark.formats.out.Json;
import org.tidemark.formats.selection.Field;
import org.tidemark.formats.selection.Fields;
import org.tidemark.formats.selection.Folder;
import org.tidemark.formats.selection.Losses;
import org.tidemark.formats.selection.Part;
import org.tidemark.formats.selection.Party;
import org.tidemark.formats.selection.Saying;
import org.tidemark.formats.selection.Selection;
import org.tidemark.formats.selection.Spot;
import org.tidemark.model.Source;

/** The tables that Datasette shows, and what it is told of them. */
public final class DatasetteTables {
  private static final String TEXT = "text";

  private DatasetteTables() {}

  /** Reports, entities and claims, in an order in which each points only to those before. */
  public static List<Sheet> of(Selection selection, Losses losses) {
    List<List<@Nullable String>> reports = new ArrayList<>();
    List<List<@Nullable String>> claims = new ArrayList<>();
    SequencedMap<Party, List<@Nullable String>> entities = new TreeMap<>();
    for (Part part : selection.parts()) {
      reports.add(report(part));
      for (Saying saying : part.sayings()) {
        Party subject = selection.party(part, saying.claim().assertion().subject());
        Party object = selection.party(part, saying.claim().assertion().object());
        List<@Nullable String> row = new ArrayList<>();
        for (Field field : Fields.ALL) {
          row.add(field.value(part, saying));
        }
        row.add(key(subject, entities));
        row.add(key(object, entities));
        claims.add(row);
        losses.written();
      }
    }
    return List.of(
        new Sheet("reports", reportColumns(), reports),
        new Sheet("entities", entityColumns(), List.copyOf(entities.values())),
        new Sheet("claims", claimColumns(), claims));
  }

  private static @Nullable String key(
      @Nullable Party party, SequencedMap<Party, List<@Nullable String>> entities) {
    if (party == null) {
      return null;
    }
    entities.computeIfAbsent(party, DatasetteTables::entity);
    return party.key();
  }

  private static List<@Nullable String> report(Part part) {
    Source source = part.report().source();
    List<@Nullable String> row = new ArrayList<>();
    row.add(part.report().id().sha256());
    row.add(source.file());
    row.add(source.title());
    row.add(source.author());
    row.add(source.publisher());
    row.add(source.published());
    row.add(source.url());
    row.add(source.licence());
    row.add(String.valueOf(source.grade()));
    return row;
  }

  private static List<@Nullable String> entity(Party party) {
    Spot spot = party.spot();
    List<@Nullable String> row = new ArrayList<>();
    row.add(party.key());
    row.add(party.kind().code());
    row.add(party.name());
    row.add(party.otherNames().isEmpty() ? null : String.join("; ", party.otherNames()));
    row.add(spot == null ? null : Double.toString(spot.latitude()));
    row.add(spot == null ? null : Double.toString(spot.longitude()));
    row.add(spot == null ? null : Integer.toString(spot.precision()));
    return row;
  }

  private static List<Column> reportColumns() {
    return List.of(
        new Column("id", TEXT, null, "SHA-256 of the original"),
        new Column("file", TEXT, null, "file it came in"),
        new Column("title", TEXT, null, "title"),
        new Column("author", TEXT, null, "author"),
        new Column("publisher", TEXT, null, "who put it out"),
        new Column("published", TEXT, null, "when it came out, EDTF"),
        new Column("url", TEXT, null, "address"),
        new Column("licence", TEXT, null, "licence"),
        new Column("grade", TEXT, null, "Admiralty grade of the source, A to F"));
  }

  private static List<Column> entityColumns() {
    return List.of(
        new Column("id", TEXT, null, "key within this database"),
        new Column("kind", TEXT, null, "organisation, person, place, population"),
        new Column("name", TEXT, null, "the name most reports use"),
        new Column("other_names", TEXT, null, "other names, parted by semicolons"),
        new Column("latitude", "real", null, "degrees north; of an area its middle"),
        new Column("longitude", "real", null, "degrees east; of an area its middle"),
        new Column("where_prec", "integer", null, "1 a point, 3 district, 4 province, 6 country"));
  }

  private static List<Column> claimColumns() {
    List<Column> columns = new ArrayList<>();
    for (Field field : Fields.ALL) {
      String to = field.name().equals("report") ? "reports" : null;
      columns.add(new Column(field.name(), type(field), to, field.meaning()));
    }
    columns.add(new Column("subject_id", TEXT, "entities", "whom it speaks of"));
    columns.add(new Column("object_id", TEXT, "entities", "who is at the far end"));
    return columns;
  }

  private static String type(Field field) {
    return switch (field.type()) {
      case TEXT, DAY, FLAG -> TEXT;
      case INTEGER -> "integer";
      case NUMBER -> "real";
    };
  }

  /** Writes what Datasette is told: titles, columns, what to show and to count by. */
  public static void metadata(String title, List<Sheet> sheets, Folder folder) throws IOException {
    try (Json json = Json.into(folder.create("metadata.json"))) {
      json.open().field("title", title);
      json.field(
          "description", "What reports say, claim by claim, each on the words it stands on.");
      json.open("databases").open("claims").open("tables");
      for (Sheet sheet : sheets) {
        table(json, sheet);
      }
      json.end().end().end().end();
    }
  }

  private static void table(Json json, Sheet sheet) throws IOException {
    json.open(sheet.name());
    json.open("columns");
    for (Column column : sheet.columns()) {
      json.field(column.name(), column.meaning());
    }
    json.end();
    switch (sheet.name()) {
      case "claims" -> {
        json.field("label_column", "sentence").field("sort", "earliest_start");
        json.texts("facets", List.of("type", "subject", "status"));
      }
      case "reports" -> json.field("label_column", "title");
      default -> json.field("label_column", "name").texts("facets", List.of("kind"));
    }
    json.end();
  }
}

package org.tidemark.formats.ftm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidemark.formats.incoming.CsvFile;
import org.tidemark.formats.incoming.Imported;
import org.tidemark.formats.incoming.IncomingFile;
import org.tidemark.formats.incoming.JsonFile;
import org.tidemark.formats.incoming.JsonLine;
import org.tidemark.formats.incoming.Line;
import org.tidemark.formats.incoming.Rendering;
import org.tidemark.formats.incoming.Span;
import org.tidemark.formats.incoming.Unreadable;

/** The reader of FollowTheMoney, as entities (JSON lines) or as statements (CSV). */
public final class FtmReader {
  /** What the form goes by. */
  public static final String FORMAT = "ftm";

  private static final List<String> STATEMENT = List.of("entity_id", "prop", "schema", "value");

  /** What concerns nobody but the person: it stays in the original and is not written out. */
  private static final Set<String> PRIVATE =
      Set.of(
          "address",
          "addressEntity",
          "birthDate",
          "birthPlace",
          "email",
          "phone",
          "idNumber",
          "passportNumber",
          "socialSecurityNumber",
          "taxNumber");

  private final Rendering rendering;
  private final Map<String, FtmThing> things = new LinkedHashMap<>();

  private FtmReader(Rendering rendering) {
    this.rendering = rendering;
  }

  /** Whether a file is FollowTheMoney. */
  public static boolean recognises(IncomingFile file) {
    String head = file.head().strip();
    int end = head.indexOf('\n');
    String first = end < 0 ? head : head.substring(0, end);
    boolean entity =
        first.startsWith("{") && first.contains("\"schema\"") && first.contains("\"properties\"");
    return entity || isStatements(file);
  }

  private static boolean isStatements(IncomingFile file) {
    return CsvFile.headerOf(file).containsAll(STATEMENT);
  }

  /** Reads entities or statements, whichever the file holds. */
  public static Imported read(IncomingFile file) throws Unreadable {
    Rendering rendering = new Rendering(file, FORMAT);
    FtmReader reader = new FtmReader(rendering);
    boolean statements = isStatements(file);
    if (statements) {
      reader.statements(CsvFile.open(file));
    } else {
      JsonFile.lines(file, reader::entity);
    }
    new FtmClaims(rendering, reader.things).say();
    String mediaType = statements ? "text/csv" : "application/x-ndjson";
    return rendering.imported(Rendering.Printed.nothing(mediaType));
  }

  private void entity(JsonNode node, String address) throws Unreadable {
    String id = node.path("id").asText("");
    String schema = node.path("schema").asText("");
    JsonNode properties = node.path("properties");
    if (id.isBlank() || schema.isBlank() || !properties.isObject()) {
      throw new Unreadable(
          address, "it is no entity with id, schema and properties", "check the format");
    }
    if (things.containsKey(id)) {
      throw new Unreadable(address, "the entity " + id + " is there twice", "merge the two");
    }
    Line line = rendering.row(address);
    line.field("id", id);
    line.field("schema", schema);
    FtmThing thing = new FtmThing(id, schema, line);
    JsonLine values = new JsonLine(line, properties, schema.equals("Person") ? PRIVATE : Set.of());
    for (Map.Entry<String, JsonNode> property : properties.properties()) {
      for (JsonLine.Value value : values.all(property.getKey())) {
        thing.add(property.getKey(), new FtmThing.Value(value.text(), value.span(), line), schema);
      }
    }
    things.put(id, thing);
  }

  private void statements(CsvFile csv) throws Unreadable {
    for (CsvFile.Row row = csv.next(); row != null; row = csv.next()) {
      statement(row);
    }
  }

  private void statement(CsvFile.Row row) throws Unreadable {
    String id =
        row.cell("canonical_id").isEmpty() ? row.cell("entity_id") : row.cell("canonical_id");
    String property = row.cell("prop");
    String schema = row.cell("schema");
    if (id.isEmpty() || property.isEmpty()) {
      throw new Unreadable(row.address(), "it has no entity_id or no prop", "correct that row");
    }
    Line line = rendering.row(row.address());
    line.field("entity", id);
    line.field("schema", schema);
    boolean hidden = schema.equals("Person") && PRIVATE.contains(property);
    java.util.Optional<Span> span =
        hidden ? java.util.Optional.empty() : line.field(property, row.cell("value"));
    FtmThing thing = things.computeIfAbsent(id, _ -> new FtmThing(id, schema, line));
    if (span.isPresent() && !property.equals("id")) {
      thing.add(property, new FtmThing.Value(row.cell("value"), span.get(), line), schema);
    }
  }
}

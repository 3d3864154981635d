package org.tidemark.formats.coding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.tidemark.model.Alias;
import org.tidemark.model.Claim;
import org.tidemark.model.Entity;
import org.tidemark.model.Report;

/**
 * The writer of coding files: one for a report, with every entity and claim, and offsets counted in
 * code points as other programs count them.
 */
public final class CodingWriter {
  private static final Comparator<Claim> BY_PLACE =
      Comparator.comparing(Claim::quote).thenComparing(Claim::kind).thenComparing(Claim::id);
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private CodingWriter() {}

  /** The name of a report's coding file: that of its document, ending in {@code .json}. */
  public static String fileName(Report report) {
    return documentName(report) + ".json";
  }

  /**
   * Writes the coding of a report, the claims in the order of their words; leaves the stream open.
   */
  public static void write(Report report, Collection<Claim> claims, OutputStream out)
      throws IOException {
    List<Claim> ordered = new ArrayList<>(claims);
    ordered.sort(BY_PLACE);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setPrettyPrinter(printer());
      json.writeStartObject();
      json.writeStringField("doc", documentName(report));
      json.writeStringField("published", report.source().published());
      json.writeStringField("sha256", report.id().sha256());
      entities(ordered, json);
      json.writeArrayFieldStart("claims");
      for (Claim claim : ordered) {
        json.writeStartObject();
        new ClaimJson(json).fields(claim, report.text());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void entities(List<Claim> claims, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("entities");
    for (Map.Entry<Entity, SequencedSet<String>> entry : named(claims).entrySet()) {
      json.writeStartObject();
      json.writeStringField("name", entry.getKey().name());
      json.writeStringField("kind", entry.getKey().kind().code());
      json.writeArrayFieldStart("aliases");
      for (String alias : entry.getValue()) {
        json.writeString(alias);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static Map<Entity, SequencedSet<String>> named(List<Claim> claims) {
    Map<Entity, SequencedSet<String>> named = new LinkedHashMap<>();
    for (Claim claim : claims) {
      claim.assertion().subjectEntity().ifPresent(entity -> name(entity, named));
      claim.assertion().objectEntity().ifPresent(entity -> name(entity, named));
    }
    return named;
  }

  private static void name(Entity entity, Map<Entity, SequencedSet<String>> named) {
    SequencedSet<String> aliases = named.computeIfAbsent(entity, _ -> new LinkedHashSet<>());
    for (Alias alias : entity.aliases()) {
      if (!alias.name().equals(entity.name())) {
        aliases.add(alias.name());
      }
    }
  }

  private static String documentName(Report report) {
    String file = report.source().file();
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }

  private static DefaultPrettyPrinter printer() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("");
    DefaultIndenter lines = new DefaultIndenter(" ", "\n");
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }
}

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
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import org.tidemark.formats.selection.Folder;
import org.tidemark.formats.selection.Losses;
import org.tidemark.formats.selection.Part;
import org.tidemark.formats.selection.Saying;
import org.tidemark.formats.selection.Selection;
import org.tidemark.formats.selection.SelectionWriter;
import org.tidemark.model.Alias;
import org.tidemark.model.Claim;
import org.tidemark.model.Entity;
import org.tidemark.model.Report;

/**
 * The writer of coding files: one for a report, with every entity and claim, and offsets counted in
 * code points as other programs count them.
 */
public final class CodingWriter implements SelectionWriter {
  private static final Comparator<Saying> BY_PLACE =
      Comparator.comparing((Saying saying) -> saying.claim().quote())
          .thenComparing(saying -> saying.claim().kind())
          .thenComparing(Saying::id);
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  @Override
  public Losses write(Selection selection, Folder folder) throws IOException {
    Losses losses = new Losses();
    Set<String> taken = new HashSet<>();
    for (Part part : selection.parts()) {
      try (OutputStream out = folder.create(name(part.report(), taken))) {
        write(part, out);
      }
      losses.written(part.sayings().size());
    }
    return losses;
  }

  /** The name, with the report's digits where two reports have files of one name. */
  private static String name(Report report, Set<String> taken) {
    String wanted = fileName(report);
    return taken.add(wanted.toLowerCase(Locale.ROOT))
        ? wanted
        : documentName(report) + "-" + report.id().brief() + ".json";
  }

  /** The name of a report's coding file: that of its document, ending in {@code .json}. */
  public static String fileName(Report report) {
    return documentName(report) + ".json";
  }

  /**
   * Writes the coding of a report, the claims in the order of their words; leaves the stream open.
   */
  public static void write(Part part, OutputStream out) throws IOException {
    Report report = part.report();
    List<Saying> ordered = new ArrayList<>(part.sayings());
    ordered.sort(BY_PLACE);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setPrettyPrinter(printer());
      json.writeStartObject();
      json.writeStringField("doc", documentName(report));
      json.writeStringField("published", report.source().published());
      json.writeStringField("sha256", report.id().sha256());
      entities(ordered, json);
      json.writeArrayFieldStart("claims");
      for (Saying saying : ordered) {
        json.writeStartObject();
        new ClaimJson(json).fields(saying.id(), saying.claim(), report.text());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void entities(List<Saying> sayings, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("entities");
    for (Map.Entry<Entity, SequencedSet<String>> entry : named(sayings).entrySet()) {
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

  private static Map<Entity, SequencedSet<String>> named(List<Saying> sayings) {
    Map<Entity, SequencedSet<String>> named = new LinkedHashMap<>();
    for (Saying saying : sayings) {
      Claim claim = saying.claim();
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

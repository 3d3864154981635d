package org.tidemark.formats.misp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidemark.formats.incoming.Dates;
import org.tidemark.formats.incoming.Imported;
import org.tidemark.formats.incoming.IncomingFile;
import org.tidemark.formats.incoming.JsonFile;
import org.tidemark.formats.incoming.JsonLine;
import org.tidemark.formats.incoming.Rendering;
import org.tidemark.formats.incoming.Sketch;
import org.tidemark.formats.incoming.Unreadable;
import org.tidemark.model.Entity;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Voice;
import org.tidemark.model.Words;

/** The reader of galaxy clusters: names, suspected sponsors, and how groups hang together. */
public final class MispReader {
  /** What the form goes by. */
  public static final String FORMAT = "misp";

  private static final Set<String> PASSED =
      Set.of("meta.refs", "meta.content", "meta.references", "meta.sources", "related.tags");

  private record Cluster(Entity group, JsonLine line) {}

  private final Rendering rendering;
  private final Map<String, Cluster> byUuid = new HashMap<>();
  private final List<Cluster> clusters = new ArrayList<>();
  private final List<JsonNode> nodes = new ArrayList<>();

  private MispReader(Rendering rendering) {
    this.rendering = rendering;
  }

  /** Whether a file is a galaxy's clusters. */
  public static boolean recognises(IncomingFile file) {
    String head = file.head();
    return head.strip().startsWith("{") && head.contains("\"values\"") && head.contains("\"value\"")
        || head.strip().startsWith("{")
            && head.contains("\"category\"")
            && head.contains("\"authors\"");
  }

  /** Reads the clusters of a galaxy. */
  public static Imported read(IncomingFile file) throws Unreadable {
    JsonNode root = JsonFile.whole(file);
    JsonNode values = root.path("values");
    if (!values.isArray()) {
      throw new Unreadable(null, "there is no list \"values\"", "check the format");
    }
    Rendering rendering = new Rendering(file, FORMAT);
    MispReader reader = new MispReader(rendering);
    Optional<ListedEntities> listed = ListedEntities.of(root, rendering);
    for (int i = 0; i < values.size(); i++) {
      reader.write(values.get(i), i);
    }
    for (int i = 0; i < reader.clusters.size(); i++) {
      reader.say(reader.clusters.get(i), reader.nodes.get(i));
      if (listed.isPresent()) {
        listed.get().say(reader.clusters.get(i).group(), reader.clusters.get(i).line());
      }
    }
    String title = root.path("name").asText("");
    return rendering.imported(
        new Rendering.Printed("application/json", title.isBlank() ? null : title, null, null));
  }

  private void write(JsonNode node, int at) throws Unreadable {
    String address = "value " + (at + 1);
    if (!node.isObject()) {
      throw new Unreadable(address, "it is no object", "correct it there");
    }
    JsonLine line = new JsonLine(rendering.row(address), node, PASSED);
    Optional<Entity> group = rendering.cast().organisation(line.text("value"));
    if (group.isEmpty()) {
      rendering.leaveOut("values without a name");
      return;
    }
    Cluster cluster = new Cluster(group.get(), line);
    clusters.add(cluster);
    nodes.add(node);
    byUuid.putIfAbsent(line.text("uuid"), cluster);
  }

  private void say(Cluster cluster, JsonNode node) throws Unreadable {
    for (JsonLine.Value synonym : cluster.line().all("meta.synonyms")) {
      if (!synonym.text().equals(cluster.group().name())) {
        rendering
            .cast()
            .alsoCalled(cluster.group(), synonym.text(), cluster.line().line().address());
        say(cluster, Sketch.of(Kind.KNOWN_AS).to(new Words(synonym.text())), synonym);
      }
    }
    for (JsonLine.Value sponsor : cluster.line().all("meta.cfr-suspected-state-sponsor")) {
      Sketch sketch = Sketch.of(Kind.SUPPORTED_BY).with(Qualifier.AS, "suspected state sponsor");
      sketch.to(rendering.cast().organisation(sponsor.text()).orElseThrow());
      sketch.said(Polarity.ASSERTED, Modality.POSSIBLE, new Voice(null, "suspected"));
      say(cluster, sketch, sponsor);
    }
    for (JsonLine.Value since : cluster.line().all("meta.since")) {
      if (Dates.time(since.text()).isPresent()) {
        rendering.leaveOut("dates since which a group is known, which need not be its founding");
      }
    }
    related(cluster, node);
  }

  private void related(Cluster cluster, JsonNode node) throws Unreadable {
    int at = 0;
    for (JsonNode link : node.path("related")) {
      Cluster other = byUuid.get(link.path("dest-uuid").asText(""));
      Optional<Kind> kind = kind(link.path("type").asText(""));
      if (other == null || kind.isEmpty() || other.group().equals(cluster.group())) {
        rendering.leaveOut("links that are no claim, or lead out of the file");
      } else {
        List<JsonLine.Value> ends = cluster.line().all("related.dest-uuid");
        List<JsonLine.Value> types = cluster.line().all("related.type");
        Sketch sketch = Sketch.of(kind.get()).about(cluster.group()).to(other.group());
        sketch.on(cluster.line().spans("value")).on(other.line().spans("value"));
        if (at < ends.size() && at < types.size()) {
          sketch.on(ends.get(at).span(), types.get(at).span());
        }
        rendering.say(cluster.line().line(), sketch);
      }
      at++;
    }
  }

  private static Optional<Kind> kind(String type) {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    kinds.put("subset-of", Kind.PART_OF);
    kinds.put("part-of", Kind.PART_OF);
    kinds.put("affiliated-with", Kind.ALLIED_WITH);
    kinds.put("successor-of", Kind.FORMED_FROM);
    return Optional.ofNullable(kinds.get(type));
  }

  private void say(Cluster cluster, Sketch sketch, JsonLine.Value value) throws Unreadable {
    sketch.about(cluster.group()).on(cluster.line().spans("value")).on(value.span());
    rendering.say(cluster.line().line(), sketch);
  }
}

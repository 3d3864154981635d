package org.tidemark.formats.prov;

import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.tidemark.formats.out.Json;
import org.tidemark.formats.out.Slug;
import org.tidemark.formats.out.Uuid5;
import org.tidemark.formats.selection.Fields;
import org.tidemark.formats.selection.Folder;
import org.tidemark.formats.selection.Losses;
import org.tidemark.formats.selection.Part;
import org.tidemark.formats.selection.Saying;
import org.tidemark.formats.selection.Selection;
import org.tidemark.formats.selection.SelectionWriter;
import org.tidemark.model.Found;
import org.tidemark.model.Source;

/**
 * The writer of provenance as JSON-LD: claims and reports are entities, reading and deciding are
 * activities, rules, models and persons are agents.
 */
public final class ProvWriter implements SelectionWriter {
  @Override
  public Losses write(Selection selection, Folder folder) throws IOException {
    Losses losses = new Losses();
    TreeSet<Agent> agents = new TreeSet<>();
    try (Json json = Json.into(folder.create("provenance.jsonld"))) {
      json.open();
      Context.write(json);
      json.list("@graph");
      for (Part part : selection.parts()) {
        if (!part.sayings().isEmpty()) {
          report(json, part);
        }
        for (Saying saying : part.sayings()) {
          claim(json, part, saying, agents);
          losses.written();
        }
      }
      for (Agent agent : agents) {
        agent.write(json);
      }
      json.endList().end();
    }
    return losses;
  }

  private static void report(Json json, Part part) throws IOException {
    Source source = part.report().source();
    json.open().field("@id", report(part)).field("@type", "prov:Entity");
    json.field("dcterms:title", source.called()).field("dcterms:creator", source.author());
    json.field("dcterms:publisher", source.publisher());
    json.field("dcterms:issued", source.published()).field("dcterms:license", source.licence());
    json.field("dcterms:source", source.url()).end();
    Instant at = part.sayings().getFirst().recorded();
    json.open().field("@id", reading(part)).field("@type", "prov:Activity");
    json.field("rdfs:label", "reading of " + source.called()).field("used", report(part));
    json.field("endedAtTime", at.toString()).end();
  }

  private static void claim(Json json, Part part, Saying saying, Set<Agent> agents)
      throws IOException {
    Agent finder = Agent.of(saying.claim().found());
    agents.add(finder);
    String claim = "urn:tidemark:claim:" + saying.id().hex();
    json.open().field("@id", claim).field("@type", "prov:Entity");
    json.field("rdfs:label", saying.sentence()).field("wasQuotedFrom", report(part));
    json.field("wasGeneratedBy", reading(part)).field("wasAttributedTo", finder.id());
    json.field("generatedAtTime", saying.recorded().toString());
    json.fields("tm:", Fields.of(part, saying)).end();
    int number = 1;
    for (Saying.Ruling ruling : saying.rulings()) {
      Agent person = new Agent("person", ruling.by());
      agents.add(person);
      json.open().field("@id", claim + ":ruling:" + number++).field("@type", "prov:Activity");
      json.field("rdfs:label", ruling.outcome()).field("used", claim);
      json.field("wasAssociatedWith", person.id());
      json.field("rdfs:comment", ruling.why().isEmpty() ? null : ruling.why());
      json.field("endedAtTime", ruling.at().toString()).end();
    }
  }

  private static String report(Part part) {
    return "urn:sha256:" + part.report().id().sha256();
  }

  private static String reading(Part part) {
    return "urn:tidemark:reading:" + part.report().id().sha256();
  }

  /** Who found a claim or decided on it. */
  private record Agent(String kind, String name) implements Comparable<Agent> {
    static Agent of(Found found) {
      return switch (found) {
        case Found.ByRule rule -> new Agent("rule", rule.rule() + " " + rule.version());
        case Found.ByModel model -> new Agent("model", model.model() + " " + model.version());
        case Found.ByPerson person -> new Agent("person", person.person());
        case Found.ByImport from -> new Agent("import", from.format());
      };
    }

    String id() {
      String key = Uuid5.of(kind + "\n" + name).toString();
      return "urn:tidemark:" + kind + ":" + Slug.of(name) + ":" + key.substring(0, 8);
    }

    void write(Json json) throws IOException {
      json.open().field("@id", id());
      json.field("@type", kind.equals("person") ? "prov:Person" : "prov:SoftwareAgent");
      json.field("rdfs:label", name).end();
    }

    @Override
    public int compareTo(Agent other) {
      int byKind = kind.compareTo(other.kind);
      return byKind != 0 ? byKind : name.compareTo(other.name);
    }
  }
}

package org.tidemark.formats.ftm;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidemark.formats.incoming.Dates;
import org.tidemark.formats.incoming.PlainWords;
import org.tidemark.formats.incoming.Rendering;
import org.tidemark.formats.incoming.Sketch;
import org.tidemark.formats.incoming.Span;
import org.tidemark.formats.incoming.Unreadable;
import org.tidemark.model.Entity;
import org.tidemark.model.Kind;
import org.tidemark.model.Words;

/**
 * What the entities of a file say. A person is one only through a role: a member, a director, an
 * owner, somebody listed.
 */
final class FtmClaims {
  private static final List<String> OTHER_NAMES =
      List.of("name", "alias", "weakAlias", "previousName", "abbreviation");
  private static final Map<String, List<String>> ROLES =
      Map.of(
          "Membership", List.of("member"),
          "Directorship", List.of("director"),
          "Employment", List.of("employee"),
          "Ownership", List.of("owner"),
          "Sanction", List.of("entity"));
  private static final String PLACE = "Address";

  private final Rendering rendering;
  private final Map<String, FtmThing> things;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Set<String> inARole = new HashSet<>();

  FtmClaims(Rendering rendering, Map<String, FtmThing> things) {
    this.rendering = rendering;
    this.things = things;
  }

  void say() throws Unreadable {
    for (FtmThing thing : things.values()) {
      for (String property : roles(thing)) {
        thing.all(property).forEach(value -> inARole.add(value.text()));
      }
    }
    things.values().forEach(this::name);
    FtmTies ties = new FtmTies(rendering, this);
    for (FtmThing thing : things.values()) {
      if (entities.containsKey(thing.id())) {
        itself(thing, entities.get(thing.id()));
      } else if (!thing.isPerson() && !thing.isOrganisation()) {
        ties.of(thing);
      }
    }
  }

  private static List<String> roles(FtmThing thing) {
    boolean link =
        thing.schema().equals("UnknownLink") && FtmTies.kind(thing.text("role")).isPresent();
    return link ? List.of("subject", "object") : ROLES.getOrDefault(thing.schema(), List.of());
  }

  private void name(FtmThing thing) {
    String name = thing.text("name");
    if (thing.isPerson() && !inARole.contains(thing.id())) {
      rendering.leaveOut("persons without a public role");
      return;
    }
    Optional<Entity> entity = Optional.empty();
    if (thing.isPerson()) {
      entity = rendering.cast().person(name);
    } else if (thing.isOrganisation()) {
      entity = rendering.cast().organisation(name);
    } else if (thing.schema().equals(PLACE) && !name.isBlank()) {
      entity = rendering.cast().place(name);
    } else {
      return;
    }
    entity.ifPresentOrElse(
        known -> entities.put(thing.id(), known),
        () -> rendering.leaveOut("entities without a name"));
  }

  /** The person or organisation of an identity; none where it is neither, or not in the file. */
  Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** The words that give somebody's name. */
  Span[] names(String id) {
    FtmThing thing = things.get(id);
    return thing == null ? new Span[0] : thing.spans("name");
  }

  private void itself(FtmThing thing, Entity entity) throws Unreadable {
    Set<String> told = new LinkedHashSet<>(Set.of(entity.name()));
    for (String property : OTHER_NAMES) {
      for (FtmThing.Value value : thing.all(property)) {
        String name = PlainWords.of(value.text());
        if (told.add(name)) {
          rendering.cast().alsoCalled(entity, name, value.line().address());
          Sketch sketch = Sketch.of(Kind.KNOWN_AS).about(entity).to(new Words(name));
          rendering.say(value.line(), sketch.on(thing.spans("name")).on(value.span()));
        }
      }
    }
    if (thing.isOrganisation()) {
      dated(thing, entity, Kind.FOUNDED, "incorporationDate");
      dated(thing, entity, Kind.DISSOLVED, "dissolutionDate");
      parents(thing, entity);
    }
  }

  private void dated(FtmThing thing, Entity entity, Kind kind, String property) throws Unreadable {
    for (FtmThing.Value value : thing.all(property)) {
      Sketch sketch = Sketch.of(kind).about(entity).at(Dates.time(value.text()).orElse(null));
      rendering.say(value.line(), sketch.on(thing.spans("name")).on(value.span()));
    }
  }

  private void parents(FtmThing thing, Entity entity) throws Unreadable {
    for (FtmThing.Value value : thing.all("parent")) {
      Optional<Entity> parent = entity(value.text());
      if (parent.isPresent() && !parent.get().equals(entity)) {
        Sketch sketch = Sketch.of(Kind.PART_OF).about(entity).to(parent.get());
        rendering.say(value.line(), sketch.on(thing.spans("name")).on(value.span()));
      }
    }
  }
}

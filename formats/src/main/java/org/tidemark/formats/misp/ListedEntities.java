package org.tidemark.formats.misp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidemark.formats.incoming.Dates;
import org.tidemark.formats.incoming.JsonLine;
import org.tidemark.formats.incoming.Line;
import org.tidemark.formats.incoming.PlainWords;
import org.tidemark.formats.incoming.Rendering;
import org.tidemark.formats.incoming.Sketch;
import org.tidemark.formats.incoming.Span;
import org.tidemark.formats.incoming.Unreadable;
import org.tidemark.model.Block;
import org.tidemark.model.Entity;
import org.tidemark.model.Kind;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Words;

/**
 * The galaxy of the entities that Canada lists: it is a state's list, so each value was listed, on
 * the day it gives, and its summary is a list of other names.
 */
final class ListedEntities {
  private static final String TYPE = "canada-listed-terrorist-entities";
  private static final String STATE = "Government of Canada";
  private static final String SUMMARY = "meta.summary";
  private static final String LISTED = "meta.published";

  private final Rendering rendering;
  private final Entity state;
  private final Span head;

  private ListedEntities(Rendering rendering, Span head) {
    this.rendering = rendering;
    this.state = rendering.cast().organisation(STATE).orElseThrow();
    this.head = head;
  }

  /** The list, if the galaxy is one; its description is written out as a heading. */
  static Optional<ListedEntities> of(JsonNode root, Rendering rendering) throws Unreadable {
    if (!root.path("type").asText("").equals(TYPE)) {
      return Optional.empty();
    }
    Line line = rendering.line("the galaxy itself", Block.Role.HEADING);
    line.field("name", root.path("name").asText(""));
    Optional<Span> head = line.field("description", root.path("description").asText(""));
    return head.map(span -> new ListedEntities(rendering, span));
  }

  void say(Entity group, JsonLine line) throws Unreadable {
    Sketch listing =
        Sketch.of(Kind.DESIGNATED_BY)
            .about(group)
            .to(state)
            .with(Qualifier.AS, "listed terrorist entity")
            .at(Dates.time(line.text(LISTED)).orElse(null));
    rendering.say(line.line(), listing.on(head).on(line.spans("value", LISTED)));
    Optional<JsonLine.Value> summary = line.first(SUMMARY);
    if (summary.isEmpty()) {
      return;
    }
    for (String name : names(summary.get().text())) {
      if (!name.equals(group.name())) {
        rendering.cast().alsoCalled(group, name, line.line().address());
        Sketch sketch = Sketch.of(Kind.KNOWN_AS).about(group).to(new Words(name));
        rendering.say(line.line(), sketch.on(line.spans("value", SUMMARY)));
      }
    }
  }

  /** The names between commas; a last one with "and" in it may be one name or two. */
  private List<String> names(String summary) {
    List<String> names = new ArrayList<>();
    for (String part : summary.split(",(?![^()]*\\))", -1)) {
      String name = PlainWords.of(part).replaceFirst("^and ", "").replaceFirst("\\.$", "");
      if (name.contains(" and ")) {
        rendering.leaveOut("names with \"and\" that may be one or two");
      } else if (!name.isEmpty() && !name.matches("(?i)none|n/a")) {
        names.add(name);
      }
    }
    return names;
  }
}

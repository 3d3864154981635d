package org.tidemark.reading.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in a frame a part of a claim is found, and what it must be.
 *
 * <p>Written {@code patient.to:org | to:org?}: ways through the frame, tried in order; {@code ?} at
 * the end means the claim can do without. {@code =branch} is a constant.
 *
 * @param ways the ways, in the order they are tried
 * @param optional whether the claim can do without
 * @param constant the constant, or null
 */
public record Slot(List<Way> ways, boolean optional, @Nullable String constant) {
  /**
   * One way through a frame.
   *
   * @param steps roles to follow, the first from the frame, the next from the noun reached
   * @param sort what must stand at the end
   */
  public record Way(List<String> steps, Sort sort) {}

  /** What may stand at the end of a way. */
  public enum Sort {
    ORG,
    /** An organisation named or spoken of again: not one only described, and no country. */
    KNOWN,
    PERSON,
    PLACE,
    /** A place with a name of its own: not "a village". */
    NAMED,
    PEOPLE,
    ACTOR,
    GROUP,
    WHO,
    ANY,
    PHRASE,
    THING,
    WHOLE,
    /** A thing, once for each of a list after "of": "sale of oil" and "sale of gold". */
    EACH,
    HEAD,
    CLAUSE,
    ACT,
    IDEOLOGY,
    FIGURE,
    UNIT
  }

  /**
   * The slot a line of a rule writes.
   *
   * @throws IllegalArgumentException if it cannot be read, saying why
   */
  public static Slot parse(String written) {
    String text = written.strip();
    if (text.startsWith("=") && text.length() > 1) {
      return new Slot(List.of(), false, text.substring(1));
    }
    boolean optional = text.contains("?");
    List<Way> ways = new ArrayList<>();
    for (String way : text.replace("?", "").split("\\|", -1)) {
      ways.add(way(way.strip()));
    }
    return new Slot(List.copyOf(ways), optional, null);
  }

  private static Way way(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException(
          "\""
              + text
              + "\" does not say what must stand there: write "
              + text
              + ":org or the like");
    }
    String sort = text.substring(colon + 1).strip();
    List<String> steps = new ArrayList<>();
    for (String step : text.substring(0, colon).strip().split("\\.", -1)) {
      if (step.isBlank()) {
        throw new IllegalArgumentException(
            "\"" + text + "\" lacks a step: write where it is found, as in agent:org");
      }
      steps.add(step.replace('_', ' '));
    }
    return new Way(List.copyOf(steps), Choice.of(Sort.class, sort, "sort of thing"));
  }
}

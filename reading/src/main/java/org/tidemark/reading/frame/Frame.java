package org.tidemark.reading.frame;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One predicate of a sentence with its parts under names that do not depend on how it is said.
 *
 * <p>Roles are {@code agent} (who does it), {@code patient} (to whom it is done), {@code
 * recipient}, {@code comp} (what clause it takes), {@code poss}, {@code mod} (noun before the
 * noun), {@code subject} (for an identity) and every preposition by its own word. Each leads to the
 * head tokens that fill it, lists unfolded.
 *
 * @param predicate index of the predicate's token
 * @param type what sort of predicate it is
 * @param lemma its lemma, with a particle where it has one ("carry out")
 * @param roles the parts, by role
 */
public record Frame(
    int predicate, Type type, String lemma, SortedMap<String, List<Integer>> roles) {
  /**
   * Stands in a role for what the report is about, where a bare fragment leaves its subject out.
   */
  public static final int TOPIC = -7;

  /** What sort of predicate a frame has. */
  public enum Type {
    /** A verb, in any voice or form. */
    VERB,
    /** A noun with what depends on it. */
    NOUN,
    /** An identity: somebody or something is, was made or is called what the noun says. */
    IS,
    /** An item of a list; its lemma is that of the heading it stands under. */
    UNDER
  }

  public Frame {
    SortedMap<String, List<Integer>> copy = new TreeMap<>();
    for (Map.Entry<String, List<Integer>> role : roles.entrySet()) {
      copy.put(role.getKey(), List.copyOf(role.getValue()));
    }
    roles = copy;
  }

  /** The heads that fill a role, none when nothing does. */
  public List<Integer> fill(String role) {
    return roles.getOrDefault(role, List.of());
  }
}

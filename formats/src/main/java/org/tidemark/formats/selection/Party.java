package org.tidemark.formats.selection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.EntityKind;

/**
 * An organisation, person, place or population that claims speak of, whatever they call it.
 *
 * @param key a short name of lower-case letters and digits that no other party has
 * @param kind what sort of thing it is
 * @param name the name most reports call it by
 * @param otherNames its other names, sorted
 * @param spot where it is on a map; null where it is no place or nobody knows
 */
public record Party(
    String key, EntityKind kind, String name, List<String> otherNames, @Nullable Spot spot)
    implements Comparable<Party> {
  public Party {
    otherNames = List.copyOf(otherNames);
  }

  /** By kind, then by name. */
  @Override
  public int compareTo(Party other) {
    int byKind = kind.compareTo(other.kind);
    int byName = byKind != 0 ? byKind : name.compareTo(other.name);
    return byName != 0 ? byName : key.compareTo(other.key);
  }
}

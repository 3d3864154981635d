package org.tidemark.store;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a casebook knows about a name: which names are the same entity's, and which are not.
 *
 * @param same the name and those that some report gives to the same entity, or people join to it;
 *     from name to name over several reports it does not go, for a name may have two bearers
 * @param vouched those of them that people's judgements alone join to it
 * @param apart names that a person holds to be another's
 */
public record NameTies(List<String> same, Set<NormalName> vouched, Set<NormalName> apart) {
  public NameTies {
    same = List.copyOf(same);
    vouched = Collections.unmodifiableNavigableSet(new TreeSet<>(vouched));
    apart = Collections.unmodifiableNavigableSet(new TreeSet<>(apart));
  }
}

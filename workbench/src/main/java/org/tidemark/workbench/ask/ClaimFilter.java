package org.tidemark.workbench.ask;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Kind;
import org.tidemark.workbench.Standing;

/**
 * Which claims are asked for; what is left out does not narrow.
 *
 * @param kinds kinds of claim; empty for all
 * @param about a name of an entity at either end
 * @param report the first digits of a report's name, or the name of its file
 * @param on days on which it was surely or possibly so
 * @param words words its quotes have
 * @param rule the rule, model or person that found it
 * @param standings where it stands; empty for all
 * @param limit at most so many; 0 for all
 */
public record ClaimFilter(
    Set<Kind> kinds,
    @Nullable String about,
    @Nullable String report,
    @Nullable Window on,
    @Nullable String words,
    @Nullable String rule,
    Set<Standing> standings,
    int limit) {
  public ClaimFilter {
    kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
    standings = Collections.unmodifiableSet(new TreeSet<>(standings));
  }
}

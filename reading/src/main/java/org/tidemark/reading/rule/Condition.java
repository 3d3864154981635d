package org.tidemark.reading.rule;

import java.util.List;
import java.util.Set;

/**
 * Something that must be so (or not) at a place in the frame for a rule to fire.
 *
 * @param steps the way to the place, as in a slot
 * @param words lemmas, one of which must stand there; {@code *} is satisfied by anything there
 * @param sorts sorts of slot, one of which must stand there
 * @param wanted whether it must be so, or must not
 */
public record Condition(
    List<String> steps, Set<String> words, Set<Slot.Sort> sorts, boolean wanted) {}

package org.tidemark.reconcile;

import org.jspecify.annotations.Nullable;
import org.tidemark.model.Assertion;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Term;

/**
 * Ends of claims that two reports describe and do not name: "the army" of one need not be that of
 * the other.
 */
final class Described {
  private Described() {}

  /** Whether the pair is of two reports and one of its ends has no name. */
  static boolean either(Pair pair) {
    return !pair.held().claim().report().equals(pair.fresh().claim().report())
        && nameless(pair.mine()) != null
        && nameless(pair.theirs()) != null;
  }

  static String inWords(Pair pair) {
    return "“" + nameless(pair.mine()) + "” need not be the same in both";
  }

  private static @Nullable String nameless(Assertion said) {
    String subject = nameless(said.subject());
    return subject == null ? nameless(said.object()) : subject;
  }

  private static @Nullable String nameless(@Nullable Term term) {
    boolean described =
        term instanceof Entity entity
            && entity.kind() != EntityKind.POPULATION
            && entity
                .name()
                .chars()
                .noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
            && entity.name().chars().anyMatch(Character::isLowerCase);
    return described && term != null ? term.label() : null;
  }
}

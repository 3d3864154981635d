package org.tidemark.reconcile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Assertion;
import org.tidemark.model.Claim;
import org.tidemark.model.Entity;
import org.tidemark.model.Kind;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Term;
import org.tidemark.reconcile.names.NameKeys;
import org.tidemark.reconcile.value.Phrases;

/**
 * Short strings of which two claims have one in common if they may speak of the same thing.
 *
 * <p>Claims without a common key need not be compared, so a store that keeps the keys can answer
 * for a casebook of any size: it keeps {@link #of} each held claim and is asked for those {@link
 * #wanted}. That one name is a part of another is not seen here.
 */
public final class Keys {
  /** What these keys are known by; another whenever the same claim may have other keys. */
  public static final String EDITION = "1";

  private Keys() {}

  /** The keys under which a claim is held, in alphabetical order. */
  public static NavigableSet<String> of(Claim claim) {
    Assertion said = claim.assertion();
    return keys(claim, names(said.subject(), false), names(said.object(), false));
  }

  /** The keys of which a held claim has one if it may speak of what this claim speaks of. */
  public static NavigableSet<String> wanted(Claim claim) {
    Assertion said = claim.assertion();
    return keys(claim, names(said.subject(), true), names(said.object(), true));
  }

  private static NavigableSet<String> keys(Claim claim, Set<String> subject, Set<String> object) {
    NavigableSet<String> keys = new TreeSet<>();
    Assertion said = claim.assertion();
    String kind = said.kind().code();
    switch (said.kind()) {
      case FOUNDED,
          DISSOLVED,
          STRENGTH,
          FINANCES,
          KNOWN_AS,
          PLEDGED_TO,
          COMPOSED_OF,
          COVERS,
          PRESENT_IN,
          AIMS_TO,
          HOLDS_IDEOLOGY,
          OPERATES_BY,
          INCOME_FROM,
          LEFT ->
          one(keys, kind, subject);
      case PART_OF, SPLIT_FROM, MERGED_INTO, FORMED_FROM -> {
        one(keys, kind, subject);
        pair(keys, kind, subject, object);
      }
      case LEADS -> {
        one(keys, kind, object);
        one(keys, "person", subject);
      }
      case MEMBER_OF, REMOVED -> one(keys, "person", subject);
      case AUTHORITY_OVER -> one(keys, kind, object);
      case CONTROLS -> controls(keys, subject, object);
      case JOINED, FUNDED_BY, SUPPORTED_BY, DESIGNATED_BY -> pair(keys, kind, subject, object);
      case ALLIED_WITH, HOSTILE_TO -> pair(keys, "stance", subject, object);
      case FOUGHT -> fought(keys, said, subject, object);
      case ATTACKED -> attacked(keys, claim, subject, object);
      case STATED -> pair(keys, kind, subject, stems(said.object()));
      case CAUSED -> pair(keys, kind, stems(said.subject()), stems(said.object()));
    }
    return Collections.unmodifiableNavigableSet(keys);
  }

  private static Set<String> names(@Nullable Term term, boolean wanted) {
    if (!(term instanceof Entity entity)) {
      return Set.of();
    }
    return wanted ? NameKeys.wanted(entity) : NameKeys.of(entity);
  }

  private static Set<String> stems(@Nullable Term term) {
    return term == null ? Set.of() : Phrases.weighty(term.label());
  }

  private static void one(Set<String> keys, String kind, Set<String> names) {
    for (String name : names) {
      keys.add(kind + "|" + name);
    }
  }

  /** A key for each two names, whichever stands first. */
  private static void pair(Set<String> keys, String kind, Set<String> these, Set<String> those) {
    for (String one : these) {
      for (String other : those) {
        boolean ordered = one.compareTo(other) <= 0;
        keys.add(kind + "|" + (ordered ? one : other) + "|" + (ordered ? other : one));
      }
    }
  }

  private static void controls(Set<String> keys, Set<String> subject, Set<String> object) {
    one(keys, "controls", subject);
    one(keys, "held", object);
  }

  private static void fought(
      Set<String> keys, Assertion said, Set<String> subject, Set<String> object) {
    pair(keys, "stance", subject, object);
    String place = said.details().word(Qualifier.PLACE);
    if (place != null && (subject.isEmpty() || object.isEmpty())) {
      Set<String> side = subject.isEmpty() ? object : subject;
      pair(keys, "fought", side, Phrases.stems(place));
    }
  }

  /** An attack is found by who and where, by who and what, or, the doer unknown, by the month. */
  private static void attacked(
      Set<String> keys, Claim claim, Set<String> subject, Set<String> object) {
    String kind = Kind.ATTACKED.code();
    String target = claim.assertion().details().word(Qualifier.TARGET);
    Set<String> aims = target == null ? Set.of() : Phrases.stems(target);
    pair(keys, kind, subject, object);
    pair(keys, kind, subject, aims);
    String month = month(claim);
    if (month != null) {
      pair(keys, kind, Set.of(month), object);
      pair(keys, kind, Set.of(month), subject);
    }
    pair(keys, kind, object, aims);
    if (claim.assertion().details().value() != null) {
      pair(keys, kind, subject, Set.of("count"));
    }
  }

  private static @Nullable String month(Claim claim) {
    LocalDate first = claim.when().earliestStart();
    LocalDate last = claim.when().latestEnd();
    if (first == null || last == null || first.getYear() != last.getYear()) {
      return null;
    }
    return first.getMonth() == last.getMonth()
        ? first.getYear() + "-" + first.getMonthValue()
        : null;
  }
}

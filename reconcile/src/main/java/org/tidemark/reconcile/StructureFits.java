package org.tidemark.reconcile;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Kind;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Structure;
import org.tidemark.model.Term;
import org.tidemark.reconcile.names.Identity;
import org.tidemark.reconcile.value.Fit;
import org.tidemark.reconcile.value.Fit.Sort;

/** When two claims about how organisations are built speak of the same thing. */
final class StructureFits {
  private StructureFits() {}

  static Compared compare(Pair pair, Structure held) {
    Nature nature = Nature.of(held.kind());
    return switch (held) {
      case Structure.PartOf said -> new Compared(order(pair), partOf(pair), "what it is part of");
      case Structure.Founded said -> new Compared(nature, founded(pair), "its founding");
      case Structure.Dissolved said -> new Compared(nature, dissolved(pair), "its end");
      case Structure.FormedFrom said ->
          new Compared(nature, origin(pair, Sort.MAY_FOLLOW), "what it was made out of");
      case Structure.SplitFrom said ->
          new Compared(nature, origin(pair, Sort.UNCLEAR), "what it split from");
      case Structure.MergedInto said -> new Compared(nature, merged(pair), "what it merged into");
      case Structure.KnownAs said -> new Compared(nature, knownAs(pair), "its name");
      case Structure.PledgedTo said ->
          new Compared(nature, pledged(pair), "to whom it owes allegiance");
      case Structure.AuthorityOver said -> authority(pair);
      case Structure.Covers said ->
          new Compared(
              nature, pair.subject().and(pair.objectPlace(Sort.OTHER)), "the area it claims");
    };
  }

  /** Nested parents are no clash; two of which each is a narrow parent may be. */
  private static Fit partOf(Pair pair) {
    if (turnedRound(pair)) {
      return Fit.excludes("which is the part and which the whole");
    }
    boolean dated =
        !pair.held().claim().when().isUndated() && !pair.fresh().claim().when().isUndated();
    boolean narrow =
        dated && isNarrow(pair.mine(Qualifier.AS)) && isNarrow(pair.theirs(Qualifier.AS));
    Fit parents = pair.object(narrow ? Sort.MAY_EXCLUDE : Sort.MAY_FOLLOW);
    Fit as = parents.agrees() ? pair.word(Qualifier.AS, Sort.OVERLAPPING) : Fit.EQUAL;
    return pair.subject().and(parents).and(as);
  }

  /** Of two that are each said to be the other's part one is wrong, unless years lie between. */
  private static Nature order(Pair pair) {
    boolean apart = !pair.held().claim().when().relation(pair.fresh().claim().when()).mayOverlap();
    return turnedRound(pair) && !apart ? Nature.ONCE : Nature.STATE;
  }

  private static boolean isNarrow(@Nullable String as) {
    return as != null && as.matches("(?i).*\\b(branch|province|wing|unit|cell|faction)\\b.*");
  }

  private static boolean turnedRound(Pair pair) {
    Identity there = pair.identity(pair.mine().subject(), pair.theirs().object());
    Identity back = pair.identity(pair.mine().object(), pair.theirs().subject());
    boolean itself = pair.identity(pair.mine().subject(), pair.mine().object()).isSame();
    return there.isSame() && back.isSame() && !itself;
  }

  /** An organisation has one founding; founders may be several, the place is one. */
  private static Fit founded(Pair pair) {
    return pair.subject().and(pair.object(Sort.MAY_FOLLOW)).and(pair.place(Sort.EXCLUDES));
  }

  private static Fit dissolved(Pair pair) {
    return pair.subject().and(pair.word(Qualifier.MANNER, Sort.MAY_EXCLUDE));
  }

  private static Fit origin(Pair pair, Sort whenDifferent) {
    if (turnedRound(pair)) {
      return Fit.excludes("which came out of which");
    }
    Fit origins = pair.object(whenDifferent);
    if (origins.sort() == Sort.UNCLEAR && whenDifferent == Sort.UNCLEAR) {
      origins = Fit.unclear("it may have come out of both, or one may be part of the other");
    }
    return pair.subject().and(origins).and(pair.word(Qualifier.PART, Sort.MAY_FOLLOW));
  }

  private static Fit merged(Pair pair) {
    if (turnedRound(pair)) {
      return mutual(pair.held()) || mutual(pair.fresh())
          ? Fit.EQUAL
          : Fit.excludes("which went into which");
    }
    return pair.subject().and(pair.object(Sort.MAY_EXCLUDE));
  }

  /** "Merged with" tells of two that went together, and not which into which. */
  private static boolean mutual(Testimony testimony) {
    return testimony
        .claim()
        .quote()
        .exact()
        .matches(
            "(?is).*\\b(merg\\w+ with|merger (with|of|between)|unit\\w+ with|joined forces)\\b.*");
  }

  /** Names are compared letter by letter: an acronym is another name. */
  private static Fit knownAs(Pair pair) {
    Term mine = pair.mine().object();
    Term theirs = pair.theirs().object();
    boolean same =
        mine != null && theirs != null && letters(mine.label()).equals(letters(theirs.label()));
    return pair.subject().and(same ? Fit.EQUAL : new Fit(Sort.MAY_FOLLOW, "the name"));
  }

  private static String letters(String name) {
    return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }

  private static Fit pledged(Pair pair) {
    return pair.subject().and(pair.object(Sort.EXCLUDES));
  }

  /** Who decides a thing may change; who decides which things are several things. */
  private static Compared authority(Pair pair) {
    Fit functions = pair.word(Qualifier.FUNCTION, Sort.OTHER);
    Fit over = pair.object(Sort.OTHER);
    boolean sameFunction =
        pair.mine(Qualifier.FUNCTION) != null && functions.agrees() && over.agrees();
    Fit holders = pair.subject(sameFunction ? Sort.MAY_FOLLOW : Sort.OTHER);
    return new Compared(
        Nature.of(Kind.AUTHORITY_OVER), holders.and(over).and(functions), "who decides");
  }
}

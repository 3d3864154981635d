package org.tidemark.reconcile;

import org.jspecify.annotations.Nullable;
import org.tidemark.model.Assertion;
import org.tidemark.model.Details;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Figure;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Term;
import org.tidemark.reconcile.names.Identity;
import org.tidemark.reconcile.names.Names;
import org.tidemark.reconcile.names.Places;
import org.tidemark.reconcile.value.Amounts;
import org.tidemark.reconcile.value.Fit;
import org.tidemark.reconcile.value.Fit.Sort;
import org.tidemark.reconcile.value.Phrases;
import org.tidemark.reconcile.value.Units;

/**
 * A held and a new claim side by side, and how each side of the one lies to that of the other.
 *
 * @param held the held one
 * @param fresh the new one
 * @param names what is known of names
 * @param places what is known of places
 */
record Pair(Testimony held, Testimony fresh, Names names, Places places) {
  Assertion mine() {
    return held.claim().assertion();
  }

  Assertion theirs() {
    return fresh.claim().assertion();
  }

  private Details myDetails() {
    return mine().details();
  }

  private Details theirDetails() {
    return theirs().details();
  }

  /** The subjects, where different ones make it another matter. */
  Fit subject() {
    return subject(Sort.OTHER);
  }

  Fit subject(Sort whenDifferent) {
    boolean part =
        identity(mine().subject(), theirs().subject()).judgement() == Identity.Judgement.PART;
    return part && !sharedWithParts()
        ? Fit.other("who it is about")
        : ends(mine().subject(), theirs().subject(), "who it is about").orElse(whenDifferent);
  }

  /** Whether a part's claim is measured against the whole's: its numbers and its goals. */
  private boolean sharedWithParts() {
    return switch (mine().kind()) {
      case STRENGTH, COMPOSED_OF, AIMS_TO -> true;
      case PART_OF,
          FOUNDED,
          DISSOLVED,
          FORMED_FROM,
          SPLIT_FROM,
          MERGED_INTO,
          KNOWN_AS,
          PLEDGED_TO,
          AUTHORITY_OVER,
          COVERS,
          LEADS,
          MEMBER_OF,
          REMOVED,
          JOINED,
          LEFT,
          FUNDED_BY,
          INCOME_FROM,
          FINANCES,
          SUPPORTED_BY,
          CONTROLS,
          PRESENT_IN,
          ALLIED_WITH,
          HOSTILE_TO,
          ATTACKED,
          FOUGHT,
          STATED,
          DESIGNATED_BY,
          HOLDS_IDEOLOGY,
          OPERATES_BY,
          CAUSED ->
          false;
    };
  }

  /** Whether both say word for word the same. */
  boolean saysSame() {
    return mine().equals(theirs());
  }

  /** Whether one sentence of one report says both, as when it lists. */
  boolean saidInOneBreath() {
    return held.claim().report().equals(fresh.claim().report())
        && held.claim().quote().equals(fresh.claim().quote());
  }

  Fit object(Sort whenDifferent) {
    boolean part =
        identity(mine().object(), theirs().object()).judgement() == Identity.Judgement.PART;
    Fit fit =
        part
            ? somePeople("whom it is about")
            : ends(mine().object(), theirs().object(), "whom it is about");
    return fit.orElse(whenDifferent);
  }

  /** "Students from Orlu" are some of the students; a branch is another than its parent. */
  private Fit somePeople(String about) {
    if (!(mine().object() instanceof Entity one && theirs().object() instanceof Entity two)
        || one.kind() != EntityKind.POPULATION) {
      return Fit.other(about);
    }
    return one.name().length() < two.name().length() ? Fit.narrower(about) : Fit.wider(about);
  }

  /** Two ends of claims: entities by their names, words by what they share. */
  Fit ends(@Nullable Term held, @Nullable Term fresh, String about) {
    if (held == null || fresh == null) {
      return given(held, fresh, about);
    }
    return held instanceof Entity one && fresh instanceof Entity two
        ? entities(one, two, about)
        : Phrases.fit(held.label(), fresh.label(), about);
  }

  private static Fit given(@Nullable Object held, @Nullable Object fresh, String about) {
    if (held == null && fresh == null) {
      return Fit.EQUAL;
    }
    return held == null ? Fit.narrower(about) : Fit.wider(about);
  }

  Fit entities(Entity one, Entity two, String about) {
    Identity identity = names.judge(one, two);
    return switch (identity.judgement()) {
      case SAME -> Fit.EQUAL;
      case UNSURE ->
          Fit.unclear(
              "whether “%s” and “%s” are one is not known".formatted(one.label(), two.label()));
      case PART ->
          Fit.unclear("“%s” and “%s” may be part and whole".formatted(one.label(), two.label()));
      case DIFFERENT -> Fit.other(about);
    };
  }

  Identity identity(@Nullable Term one, @Nullable Term other) {
    return one instanceof Entity a && other instanceof Entity b
        ? names.judge(a, b)
        : Identity.different("there is no name to compare");
  }

  /** Objects that are places: one inside the other is the same thing, more closely said. */
  Fit objectPlace(Sort whenDifferent) {
    return places(mine().object(), theirs().object()).orElse(whenDifferent);
  }

  private Fit places(@Nullable Term held, @Nullable Term fresh) {
    return held == null || fresh == null
        ? given(held, fresh, "the place")
        : places(held.label(), fresh.label());
  }

  Fit places(String held, String fresh) {
    return switch (places.lie(fresh, held)) {
      case SAME -> Fit.EQUAL;
      case INSIDE -> Fit.narrower("the place");
      case AROUND -> Fit.wider("the place");
      case APART, UNKNOWN -> Fit.other("the place");
    };
  }

  /** A place given as a detail. */
  Fit place(Sort whenDifferent) {
    String mine = mine(Qualifier.PLACE);
    String theirs = theirs(Qualifier.PLACE);
    return mine == null || theirs == null
        ? given(mine, theirs, "the place")
        : places(mine, theirs).orElse(whenDifferent);
  }

  /** A place or part to which a figure or goal is limited: a part against the whole is unclear. */
  Fit scope(Qualifier qualifier) {
    String mine = mine(qualifier);
    String theirs = theirs(qualifier);
    if (mine == null && theirs == null) {
      return Fit.EQUAL;
    }
    if (mine == null || theirs == null) {
      String part = mine == null ? theirs : mine;
      return Fit.unclear("one speaks of “" + part + "”, the other of the whole");
    }
    Fit fit =
        qualifier == Qualifier.PLACE
            ? places(mine, theirs)
            : Phrases.fit(mine, theirs, "the part it is about");
    boolean nested = fit.sort() == Sort.NARROWER || fit.sort() == Sort.WIDER;
    return nested ? Fit.unclear("“" + mine + "” and “" + theirs + "” are part and whole") : fit;
  }

  /** A qualifying word: given on one side only, that side says it more closely. */
  Fit word(Qualifier qualifier, Sort whenDifferent) {
    String mine = mine(qualifier);
    String theirs = theirs(qualifier);
    String about = "the " + qualifier.code().replace('_', ' ');
    return mine == null || theirs == null
        ? given(mine, theirs, about)
        : Phrases.fit(mine, theirs, about).orElse(whenDifferent);
  }

  /** The figures with their units, where a kind may do without. */
  Fit value() {
    Figure mine = myDetails().value();
    Figure theirs = theirDetails().value();
    return mine == null || theirs == null
        ? given(mine, theirs, "the figure")
        : Units.fit(mine, myDetails().unit(), theirs, theirDetails().unit());
  }

  /** Counts of what happens in a period: a shorter period has a smaller share of it. */
  Fit countInPeriod() {
    Fit figures = value();
    boolean sameTime = held.claim().when().equals(fresh.claim().when());
    boolean apart = !held.claim().when().relation(fresh.claim().when()).mayOverlap();
    return figures.sort() == Sort.EXCLUDES && !sameTime && !apart
        ? Fit.unclear("the figures are not for the same period")
        : figures;
  }

  boolean bothCount() {
    return myDetails().value() != null && theirDetails().value() != null;
  }

  /** The dead and the injured of an event. */
  Fit tolls() {
    return toll(myDetails().killed(), theirDetails().killed(), "the number of dead")
        .and(toll(myDetails().injured(), theirDetails().injured(), "the number of injured"));
  }

  private static Fit toll(@Nullable Figure held, @Nullable Figure fresh, String about) {
    return held == null || fresh == null
        ? given(held, fresh, about)
        : Amounts.fit(held, fresh, about);
  }

  @Nullable String mine(Qualifier qualifier) {
    return myDetails().word(qualifier);
  }

  @Nullable String theirs(Qualifier qualifier) {
    return theirDetails().word(qualifier);
  }
}

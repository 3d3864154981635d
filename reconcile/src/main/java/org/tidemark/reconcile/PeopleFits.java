package org.tidemark.reconcile;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.People;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Term;
import org.tidemark.reconcile.value.Fit;
import org.tidemark.reconcile.value.Fit.Sort;
import org.tidemark.reconcile.value.Removals;
import org.tidemark.reconcile.value.Role;
import org.tidemark.reconcile.value.Shares;

/** When two claims about people and their numbers speak of the same thing. */
final class PeopleFits {
  /** What may stand between "a" and "leader": how high, of what sort, or a name. */
  private static final String WHAT_LEADER =
      "(?: (?:senior|top|founding|key|leading|prominent|influential|principal|high-ranking|ranking"
          + "|mid-level|local|regional|provincial|district|field|veteran|former|political|military"
          + "|spiritual|religious|tribal|rebel|militant|insurgent|guerrilla|separatist|militia|youth"
          + "|student|party|group|faction|wing|cell|unit|\\p{Lu}[\\p{L}\\p{N}.'’-]*),?){0,4}";

  private static final Pattern ONE_OF_SEVERAL =
      Pattern.compile(
          "\\b(?:[Aa]n?|[Aa]nother)"
              + WHAT_LEADER
              + " leader\\b|\\b(?:[Ss]everal|[Aa]mong (?:the|its|their)|[Oo]ne of"
              + " (?:the|its|their|several))"
              + WHAT_LEADER
              + " leaders\\b|\\bleadership (?:positions?|roles?)\\b");

  private PeopleFits() {}

  static Compared compare(Pair pair, People held) {
    Nature nature = Nature.of(held.kind());
    return switch (held) {
      case People.Leads said -> new Compared(nature, leads(pair), "its leader");
      case People.MemberOf said -> new Compared(nature, member(pair), "membership");
      case People.Removed said -> removed(pair);
      case People.Strength said -> new Compared(nature, strength(pair), "its strength");
      case People.Joined said -> flow(pair, nature, pair.word(Qualifier.MANNER, Sort.OTHER));
      case People.Left said -> flow(pair, nature, pair.word(Qualifier.MANNER, Sort.OTHER));
      case People.ComposedOf said -> composed(pair);
    };
  }

  /** An office at the head has one holder at a time; deputies may be several. */
  private static Fit leads(Pair pair) {
    Role mine = role(pair.mine(Qualifier.ROLE), pair.held());
    Role theirs = role(pair.theirs(Qualifier.ROLE), pair.fresh());
    Fit person = pair.subject();
    Fit offices =
        person.sort() == Sort.OTHER ? mine.ofAnotherPerson(theirs) : mine.ofSamePerson(theirs);
    Fit organisation = pair.object(Sort.OTHER);
    if (offices.sort() == Sort.EXCLUDES && person.sort() == Sort.OTHER && namedTogether(pair)) {
      offices = new Fit(Sort.MAY_FOLLOW, offices.about());
    }
    return person.sort() == Sort.OTHER
        ? organisation.and(offices)
        : organisation.and(person).and(offices);
  }

  /** "A leader" is one of several, whatever the role is called in the claim. */
  private static Role role(@Nullable String words, Testimony testimony) {
    Role role = Role.of(words);
    boolean several = ONE_OF_SEVERAL.matcher(testimony.claim().quote().exact()).find();
    return role.isPlain() && several ? new Role(role.rank(), true, role.words()) : role;
  }

  /** "Led by A and B": they share the office. */
  private static boolean namedTogether(Pair pair) {
    String one = lastWord(pair.mine().subject());
    String other = lastWord(pair.theirs().subject());
    return together(one, other, pair.held().claim().quote().exact())
        || together(one, other, pair.fresh().claim().quote().exact());
  }

  private static boolean together(String one, String other, String quote) {
    return quote.contains(one)
        && quote.contains(other)
        && Pattern.compile(
                "%1$s,? and [^.,;]{0,40}%2$s|%2$s,? and [^.,;]{0,40}%1$s"
                    .formatted(Pattern.quote(one), Pattern.quote(other)))
            .matcher(quote)
            .find();
  }

  private static String lastWord(@Nullable Term person) {
    String name = person == null ? "" : person.label();
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static Fit member(Pair pair) {
    Fit organisation = pair.object(Sort.MAY_FOLLOW);
    Fit role = organisation.agrees() ? pair.word(Qualifier.ROLE, Sort.MAY_FOLLOW) : Fit.EQUAL;
    return pair.subject().and(organisation).and(role);
  }

  /** A person is removed once; only out of office or into prison can something else follow. */
  private static Compared removed(Pair pair) {
    String mine = pair.mine(Qualifier.MANNER);
    String theirs = pair.theirs(Qualifier.MANNER);
    Fit manner = Removals.fit(mine, theirs);
    boolean deaths = Removals.of(mine).isDeath() || Removals.of(theirs).isDeath();
    Fit from = pair.object(deaths ? Sort.OVERLAPPING : Sort.OTHER);
    Fit by = byWhom(pair);
    Fit fit = pair.subject().and(from).and(manner).and(by);
    Nature nature =
        manner.sort() == Sort.EXCLUDES && canFollow(pair, mine, theirs)
            ? Nature.STATE
            : Nature.ONCE;
    return new Compared(nature, fit, "the removal");
  }

  private static Fit byWhom(Pair pair) {
    String mine = pair.mine(Qualifier.BY);
    String theirs = pair.theirs(Qualifier.BY);
    boolean named = isNamed(mine) && isNamed(theirs);
    Fit by = pair.word(Qualifier.BY, named ? Sort.EXCLUDES : Sort.UNCLEAR);
    return by.sort() == Sort.EXCLUDES
        ? Fit.excludes("who did it")
        : by.sort() == Sort.UNCLEAR
            ? Fit.unclear("whether “%s” and “%s” are one is not known".formatted(mine, theirs))
            : by;
  }

  private static boolean isNamed(@Nullable String who) {
    return who != null && who.chars().anyMatch(Character::isUpperCase);
  }

  private static boolean canFollow(Pair pair, @Nullable String mine, @Nullable String theirs) {
    Timing timing =
        Timing.of(Period.of(pair.held(), Nature.ONCE), Period.of(pair.fresh(), Nature.ONCE));
    boolean undated = !timing.bothDated();
    if (!undated && !timing.apart()) {
      return false;
    }
    Removals earlier = Removals.of(timing.heldFirst() ? mine : theirs);
    boolean mixed = group(Removals.of(mine)) != group(Removals.of(theirs));
    return mixed && (undated || !earlier.isDeath());
  }

  /** Death, loss of freedom, loss of office. */
  private static int group(Removals way) {
    return switch (way) {
      case KILLED, DIED -> 0;
      case CAPTURED, SURRENDERED -> 1;
      case RESIGNED, EXPELLED, DEFECTED, OTHER -> 2;
    };
  }

  private static Fit strength(Pair pair) {
    return pair.subject().and(pair.scope(Qualifier.PLACE)).and(pair.value());
  }

  /** Those who come or go in a period: counted for the same period, two figures can clash. */
  private static Compared flow(Pair pair, Nature nature, Fit scope) {
    Fit ends = pair.subject().and(pair.object(Sort.OTHER)).and(scope);
    Fit figures = pair.countInPeriod();
    Fit fit = figures.sort() == Sort.OTHER ? Fit.other(figures.about()) : ends.and(figures);
    return new Compared(nature, fit, "who came or went");
  }

  /** Shares of the same people exclude each other; of two peoples only one can be most. */
  private static Compared composed(Pair pair) {
    String mine = pair.mine(Qualifier.SHARE);
    String theirs = pair.theirs(Qualifier.SHARE);
    boolean rivals =
        mine != null && theirs != null && Shares.isMajority(mine) && Shares.isMajority(theirs);
    Fit people = pair.object(rivals ? Sort.MAY_EXCLUDE : Sort.OTHER);
    Fit share =
        mine == null || theirs == null
            ? pair.word(Qualifier.SHARE, Sort.OTHER)
            : Shares.fit(mine, theirs, "the share");
    if (!people.agrees()) {
      share = Fit.EQUAL;
    }
    Fit fit = pair.subject().and(stratum(pair)).and(people).and(share).and(pair.value());
    Nature nature =
        mine == null && theirs == null && !pair.bothCount() ? Nature.STATE : Nature.MEASURE;
    return new Compared(nature, fit, "whom it is made up of");
  }

  private static Fit stratum(Pair pair) {
    String mine = pair.mine(Qualifier.STRATUM);
    String theirs = pair.theirs(Qualifier.STRATUM);
    boolean shares = pair.mine(Qualifier.SHARE) != null && pair.theirs(Qualifier.SHARE) != null;
    if (shares && (mine == null) != (theirs == null)) {
      return Fit.unclear("one speaks of a stratum, the other of the whole");
    }
    return pair.word(Qualifier.STRATUM, Sort.OTHER);
  }
}

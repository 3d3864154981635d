package org.tidemark.reading.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidemark.model.EntityKind;

/** Which names of a report mean the same by their likeness or by the lists, and why. */
final class SameNames {
  private final Map<String, Boolean> unlisted = new HashMap<>();
  private final NameLists lists;
  private final List<NameUse> uses;
  private final Families families;
  private final Map<String, List<String>> initials = new HashMap<>();
  private final Map<String, NameUse> byKey = new HashMap<>();

  SameNames(NameLists lists, Collection<NameUse> uses, Families families) {
    this.lists = lists;
    this.uses = List.copyOf(uses);
    this.families = families;
    uses.forEach(use -> byKey.put(use.key(), use));
  }

  /** Whether the lists hold nothing under a name, remembered. */
  private boolean unlisted(NameUse use) {
    return unlisted.computeIfAbsent(
        use.key(),
        key ->
            lists.country(use.printed()) == null
                && lists.organisations(use.printed(), false).isEmpty());
  }

  /** Joins what the lists and the spelling join. */
  void join() {
    for (int i = 0; i < uses.size(); i++) {
      for (int j = 0; j < i; j++) {
        byList(uses.get(j), uses.get(i));
      }
    }
    uses.forEach(this::acronym);
    uses.forEach(this::shortForm);
    new SamePersons(uses, families).join();
    uses.forEach(this::singular);
  }

  private void byList(NameUse one, NameUse other) {
    if (unlisted(one) || unlisted(other)) {
      return;
    }
    String left = one.printed();
    String right = other.printed();
    Country country = lists.country(left);
    if (country != null && country.equals(lists.country(right))) {
      families.join(one.key(), other.key(), "both name the country " + country.name());
      return;
    }
    List<ListedName> known = lists.organisations(left, false);
    if (lists.country(left) == null
        && lists.country(right) == null
        && !one.is(EntityKind.PERSON)
        && !other.is(EntityKind.PERSON)) {
      for (ListedName listed : lists.organisations(right, false)) {
        if (known.contains(listed)) {
          families.join(
              one.key(), other.key(), "listed as names of one organisation, " + listed.name());
        }
      }
    }
  }

  private void acronym(NameUse use) {
    if (!use.acronym()
        || lists.country(use.printed()) != null
        || families.because(use.key()) != null) {
      return;
    }
    List<NameUse> fitting = new ArrayList<>();
    for (NameUse other : uses) {
      boolean longer = other.words().size() > 1 && !other.is(EntityKind.PERSON);
      if (longer && Initials.exactly(use.printed(), initials(other)) && (use.key().length() > 2)) {
        fitting.add(other);
      }
    }
    if (!fitting.isEmpty() && oneFamily(fitting)) {
      NameUse full = fitting.getFirst();
      families.join(full.key(), use.key(), "the initials of “" + full.printed() + "”");
    }
  }

  private List<String> initials(NameUse use) {
    return initials.computeIfAbsent(use.key(), key -> Initials.words(use.printed()));
  }

  private boolean oneFamily(List<NameUse> some) {
    Set<String> roots = new HashSet<>();
    some.forEach(use -> roots.add(families.root(use.key())));
    return roots.size() == 1;
  }

  private void shortForm(NameUse use) {
    if (use.is(EntityKind.PERSON) || use.is(EntityKind.PLACE) || use.is(EntityKind.POPULATION)) {
      return;
    }
    List<NameUse> longer = new ArrayList<>();
    for (NameUse other : uses) {
      if (other != use && shortens(use, other) && other.is(EntityKind.ORGANISATION)) {
        longer.add(other);
      }
    }
    if (!longer.isEmpty() && oneFamily(longer)) {
      NameUse full = longer.getFirst();
      families.join(full.key(), use.key(), "short for “" + full.printed() + "”");
    }
  }

  private boolean shortens(NameUse use, NameUse other) {
    List<String> small = use.words();
    List<String> large = other.words();
    if (large.size() <= small.size()) {
      return false;
    }
    List<String> begin = large.subList(0, small.size());
    boolean head =
        large.size() == small.size() + 1
            && begin.equals(small)
            && lists.words("nouns-empty-head").contains(large.getLast())
            && use.is(EntityKind.ORGANISATION);
    boolean tail =
        small.size() > 1
            && large.subList(large.size() - small.size(), large.size()).equals(small)
            && !large.get(large.size() - small.size() - 1).equals("of")
            && !lists.words("words-splinter").contains(large.get(large.size() - small.size() - 1))
            && !lists.isPeopleAdjective(large.get(large.size() - small.size() - 1));
    boolean beforeOf =
        small.size() > 1
            && begin.equals(small)
            && large.get(small.size()).equals("of")
            && lists.organisations(use.printed(), false).isEmpty();
    return (head || tail || beforeOf) && !differentlyListed(use, other);
  }

  private boolean differentlyListed(NameUse use, NameUse other) {
    List<ListedName> one = lists.organisations(use.printed(), true);
    List<ListedName> two = lists.organisations(other.printed(), true);
    return !one.isEmpty() && !two.isEmpty() && one.stream().noneMatch(two::contains)
        || !one.isEmpty() && two.isEmpty() && use.words().size() > 1;
  }

  /** "Houthi" beside "Houthis". */
  private void singular(NameUse use) {
    NameUse plural = byKey.get(use.key() + "s");
    if (plural != null
        && use.words().size() == 1
        && !use.is(EntityKind.PERSON)
        && !use.acronym()
        && lists.country(use.printed()) == null) {
      families.join(plural.key(), use.key(), "the singular of “" + plural.printed() + "”");
    }
  }
}

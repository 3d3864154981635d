package org.tidemark.reading.names;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tidemark.model.EntityKind;

/** Which names of persons are parts or other spellings of one name. */
final class SamePersons {
  private final List<NameUse> uses;
  private final List<NameUse> persons;
  private final Families families;

  SamePersons(List<NameUse> uses, Families families) {
    this.uses = uses;
    this.persons = uses.stream().filter(use -> use.is(EntityKind.PERSON)).toList();
    this.families = families;
  }

  void join() {
    uses.forEach(this::person);
  }

  private void person(NameUse use) {
    boolean one = use.words().size() == 1 && use.votes().of(EntityKind.PERSON) > 0;
    boolean may = use.is(EntityKind.PERSON) || use.kind() == null || one && !known(use);
    if (!may) {
      return;
    }
    List<NameUse> longer = persons.stream().filter(other -> surname(use, other)).toList();
    if (longer.isEmpty()) {
      longer = persons.stream().filter(other -> other != use && partOfName(use, other)).toList();
    }
    if (!longer.isEmpty() && oneFamily(longer)) {
      NameUse full = longer.getFirst();
      families.join(full.key(), use.key(), "part of the name “" + full.printed() + "”");
    }
  }

  /** Whether a name is surely something else's: an acronym, a listed body. */
  private static boolean known(NameUse use) {
    return use.acronym() || use.votes().of(EntityKind.ORGANISATION) > 4;
  }

  private static boolean surname(NameUse use, NameUse other) {
    return other != use
        && use.words().size() == 1
        && other.words().size() > 1
        && use.words().getFirst().equals(other.words().getLast());
  }

  private boolean oneFamily(List<NameUse> some) {
    Set<String> roots = new HashSet<>();
    some.forEach(use -> roots.add(families.root(use.key())));
    return roots.size() == 1;
  }

  private boolean partOfName(NameUse use, NameUse other) {
    List<String> small = use.words();
    List<String> large = other.words();
    if (small.size() > large.size()) {
      return false;
    }
    if (small.size() == large.size()) {
      return small.size() > 1
          && use.first().passage() >= other.first().passage()
          && spelledAlike(small, large);
    }
    if (small.size() == 1) {
      return small.getFirst().equals(large.getLast())
          || use.votes().of(EntityKind.PERSON) > 0 && large.contains(small.getFirst());
    }
    return inOrder(small, large)
        && (small.getLast().equals(large.getLast()) || small.getFirst().equals(large.getFirst()));
  }

  private static boolean inOrder(List<String> small, List<String> large) {
    int at = 0;
    for (String word : large) {
      if (at < small.size() && small.get(at).equals(word)) {
        at++;
      }
    }
    return at == small.size();
  }

  private static boolean spelledAlike(List<String> one, List<String> other) {
    int different = 0;
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).equals(other.get(i))) {
        boolean close =
            one.get(i).length() > 4 && other.get(i).length() > 4 && close(one.get(i), other.get(i));
        different += close ? 1 : 9;
      }
    }
    return different == 1;
  }

  /** Whether two words differ in one letter, or in the order of two. */
  private static boolean close(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int distance = distance(one, other);
    return distance == 1 || distance == 2 && Arrays.equals(letters(one), letters(other));
  }

  private static int[] letters(String word) {
    return word.chars().sorted().toArray();
  }

  private static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[other.length() + 1];
      now[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + change);
      }
      before = now;
    }
    return before[other.length()];
  }
}

package org.tidemark.reconcile.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidemark.model.Alias;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;

/** Names judged by their letters alone: no list is asked, only what the two names show. */
public final class SpelledNames implements Names {
  private static final int REMEMBERED = 20_000;
  private static final Set<String> OF_PEOPLE =
      Set.copyOf(
          List.of(
              ("nationals national people peoples tribe tribes tribesmen community communities ethnic"
                      + " citizens fighters militants fighter militant recruits group groups population populations clan clans clansmen"
                      + " members")
                  .split(" ")));

  private final Map<String, NameForm> forms = new HashMap<>();

  @Override
  public Identity judge(Entity one, Entity other) {
    List<String> mine = names(one);
    List<String> theirs = names(other);
    for (String a : mine) {
      for (String b : theirs) {
        if (form(a).run().equals(form(b).run())) {
          return Identity.same("“" + a + "” is spelled alike in both");
        }
      }
    }
    return likely(one, other);
  }

  private static List<String> names(Entity entity) {
    List<String> names = new ArrayList<>();
    names.add(entity.name());
    for (Alias alias : entity.aliases()) {
      names.add(alias.name());
    }
    return names;
  }

  private Identity likely(Entity one, Entity other) {
    NameForm a = form(one.name());
    NameForm b = form(other.name());
    if (Acronyms.match(a, b) || bracketed(a, b) || bracketed(b, a)) {
      return Identity.same("the letters of one name are the initials of the other");
    }
    if (one.kind() == EntityKind.PERSON || other.kind() == EntityKind.PERSON) {
      return PersonNames.judge(a, b);
    }
    if (one.kind() == EntityKind.POPULATION || other.kind() == EntityKind.POPULATION) {
      return people(a, b);
    }
    return OrganisationNames.judge(a, b);
  }

  private static boolean bracketed(NameForm a, NameForm b) {
    return a.acronym() != null && a.acronym().equals(b.acronym() != null ? b.acronym() : b.run());
  }

  private static Identity people(NameForm a, NameForm b) {
    List<String> one = peopled(a.words());
    List<String> two = peopled(b.words());
    if (one.equals(two) && !one.isEmpty()) {
      return Identity.same("both name the same people");
    }
    if (one.size() != two.size() && (one.containsAll(two) || two.containsAll(one))) {
      return one.isEmpty() || two.isEmpty()
          ? Identity.different("they name different peoples")
          : Identity.part("one names some of those whom the other names");
    }
    return Identity.different("they name different peoples");
  }

  private static List<String> peopled(List<String> words) {
    List<String> kept = new ArrayList<>();
    for (String word : words) {
      if (!OF_PEOPLE.contains(word)) {
        kept.add(
            word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
      }
    }
    return kept;
  }

  private synchronized NameForm form(String name) {
    if (forms.size() > REMEMBERED) {
      forms.clear();
    }
    return forms.computeIfAbsent(name, NameForm::of);
  }
}

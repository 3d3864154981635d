package org.tidemark.reconcile.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.tidemark.model.Alias;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;

/** Short strings of which two names have one in common if they may stand for one thing. */
public final class NameKeys {
  private static final Set<String> SKIPPED =
      Set.copyOf(
          List.of(
              ("of in to for and on at s i e movement group organisation organization government"
                      + " republic province city district governorate region state county bin ibn")
                  .split(" ")));

  private NameKeys() {}

  /** The keys of an entity under all the names that it has. */
  public static Set<String> of(Entity entity) {
    NavigableSet<String> keys = new TreeSet<>();
    add(keys, entity.name(), entity.kind());
    for (Alias alias : entity.aliases()) {
      add(keys, alias.name(), entity.kind());
    }
    return Collections.unmodifiableNavigableSet(keys);
  }

  private static void add(Set<String> keys, String name, EntityKind kind) {
    NameForm form = NameForm.of(name);
    List<String> words = sounds(form.words());
    switch (kind) {
      case PERSON -> words.stream().filter(word -> word.length() > 2).forEach(keys::add);
      case PLACE -> keys.addAll(words);
      case ORGANISATION, POPULATION -> {
        keys.add(String.join("", words));
        initials(form).forEach(keys::add);
      }
    }
    if (form.acronym() != null) {
      keys.add(form.acronym());
    }
  }

  private static List<String> sounds(List<String> words) {
    List<String> sounds = new ArrayList<>();
    for (String word : words) {
      if (!SKIPPED.contains(word)) {
        String sound = Romanisation.sound(word);
        sounds.add(sound.length() > 3 && sound.endsWith("s") ? cut(sound) : sound);
      }
    }
    return sounds.isEmpty() ? List.of(String.join("", words)) : sounds;
  }

  private static String cut(String plural) {
    return plural.substring(0, plural.length() - 1);
  }

  /** Of a name in full its initials, with and without small words; of an acronym its letters. */
  private static List<String> initials(NameForm form) {
    if (form.shortened()) {
      return List.of(form.run());
    }
    StringBuilder all = new StringBuilder();
    StringBuilder weighty = new StringBuilder();
    for (String word : form.plain().split(" ")) {
      if (!word.isEmpty()) {
        all.append(word.charAt(0));
        if (!SKIPPED.contains(word) || word.length() > 3) {
          weighty.append(word.charAt(0));
        }
      }
    }
    return all.length() < 2 ? List.of() : List.of(all.toString(), weighty.toString());
  }
}

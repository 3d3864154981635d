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

  private static final String ACRONYM = "=";
  private static final String INITIALS = "~";

  private NameKeys() {}

  /** The keys under which an entity is held, for all the names that it has. */
  public static Set<String> of(Entity entity) {
    return keys(entity, false);
  }

  /**
   * The keys under which the same entity may be held. A full name looks for its acronym and an
   * acronym for full names, but two full names of the same initials do not meet.
   */
  public static Set<String> wanted(Entity entity) {
    return keys(entity, true);
  }

  private static Set<String> keys(Entity entity, boolean wanted) {
    NavigableSet<String> keys = new TreeSet<>();
    add(keys, entity.name(), entity.kind(), wanted);
    for (Alias alias : entity.aliases()) {
      add(keys, alias.name(), entity.kind(), wanted);
    }
    return Collections.unmodifiableNavigableSet(keys);
  }

  private static void add(Set<String> keys, String name, EntityKind kind, boolean wanted) {
    NameForm form = NameForm.of(name);
    List<String> words = sounds(form.words());
    switch (kind) {
      case PERSON -> person(keys, words, wanted);
      case PLACE -> keys.addAll(words);
      case ORGANISATION, POPULATION -> {
        keys.add(String.join("", words));
        acronyms(keys, form, wanted);
      }
    }
  }

  /** Two names in full share two words; one word alone looks for full names that have it. */
  private static void person(Set<String> keys, List<String> words, boolean wanted) {
    List<String> frames = words.stream().map(Romanisation::frame).distinct().sorted().toList();
    boolean alone = frames.size() == 1;
    for (String frame : frames) {
      if (alone) {
        keys.add(ACRONYM + frame);
      }
      if (alone == wanted) {
        keys.add(INITIALS + frame);
      } else if (wanted) {
        keys.add(ACRONYM + frame);
      }
      for (String other : frames) {
        if (frame.compareTo(other) < 0) {
          keys.add(frame + "+" + other);
        }
      }
    }
    keys.add(String.join("", frames));
  }

  private static void acronyms(Set<String> keys, NameForm form, boolean wanted) {
    if (form.acronym() != null) {
      keys.add(ACRONYM + form.acronym());
    }
    if (form.shortened()) {
      keys.add(ACRONYM + form.run());
      if (wanted) {
        keys.add(INITIALS + form.run());
      }
    } else {
      initials(form).forEach(letters -> keys.add((wanted ? ACRONYM : INITIALS) + letters));
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

  /** The initials of a full name, with and without small words. */
  private static List<String> initials(NameForm form) {
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

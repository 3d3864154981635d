package org.tidemark.reading.parse.learned;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The dictionary forms of words, given their tags. */
final class Lemmas {
  private static final String CARDINAL = "#crd#";
  private static final String ORDINAL = "#ord#";
  private static final Set<String> DIGIT_ORDINALS = Set.of("0st", "0nd", "0rd", "0th");

  private final Map<String, Inflection> inflections = new HashMap<>();
  private final Map<String, String> abbreviations;
  private final Set<String> cardinals;
  private final Set<String> ordinals;

  private Lemmas(ModelInput in) throws IOException {
    int count = in.number();
    for (int i = 0; i < count; i++) {
      inflections.put(in.string(), Inflection.read(in));
    }
    abbreviations = map(in);
    cardinals = Set.of(in.strings());
    ordinals = Set.of(in.strings());
  }

  static Lemmas read(ModelInput in) throws IOException {
    return new Lemmas(in);
  }

  private static Map<String, String> map(ModelInput in) throws IOException {
    String[] keys = in.strings();
    String[] values = in.strings();
    Map<String, String> map = new HashMap<>();
    for (int i = 0; i < keys.length; i++) {
      map.put(keys[i], values[i]);
    }
    return map;
  }

  /** The lemma as the parser was trained on it: number words are one symbol, digits one zero. */
  String forParser(Spelling spelling, String tag) {
    String lemma = base(spelling.lower(), tag);
    if (cardinals.contains(lemma)) {
      return CARDINAL;
    }
    boolean ordinal = ordinals.contains(lemma) || DIGIT_ORDINALS.contains(lemma);
    return ordinal ? ORDINAL : lemma;
  }

  /** Whether this is a base form of the part of speech with this tag, VB, NN, JJ or RB. */
  boolean isBase(String lower, String tag) {
    Inflection inflection = inflections.get(tag);
    return inflection != null && inflection.bases.contains(lower);
  }

  /** The base form, or the word itself if none is known. */
  String base(String lower, String tag) {
    String abbreviation = abbreviations.get(lower + "_" + tag);
    if (abbreviation != null) {
      return abbreviation;
    }
    Inflection inflection = tag.length() < 2 ? null : inflections.get(tag.substring(0, 2));
    String base = inflection == null ? null : inflection.base(lower, tag);
    return base == null ? lower : base;
  }

  /** How one part of speech bends. */
  private record Inflection(KeyIndex bases, Map<String, String> exceptions, List<Ending> endings) {
    static Inflection read(ModelInput in) throws IOException {
      KeyIndex bases = KeyIndex.read(in);
      Map<String, String> exceptions = map(in);
      int count = in.number();
      List<Ending> endings = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        endings.add(
            new Ending(Set.of(in.strings()), in.string(), List.of(in.strings()), in.number() != 0));
      }
      return new Inflection(bases, exceptions, endings);
    }

    @Nullable String base(String lower, String tag) {
      String exception = exceptions.get(lower);
      if (exception != null) {
        return exception;
      }
      for (Ending ending : endings) {
        String base = ending.tags.contains(tag) ? ending.base(lower, bases) : null;
        if (base != null) {
          return base;
        }
      }
      return null;
    }
  }

  /** One ending, and what a word has in its stead when it does not bend. */
  private record Ending(
      Set<String> tags, String suffix, List<String> replacements, boolean doublesConsonant) {
    @Nullable String base(String lower, KeyIndex bases) {
      if (!lower.endsWith(suffix)) {
        return null;
      }
      int end = lower.length() - suffix.length();
      String base = known(lower.substring(0, end), bases);
      boolean doubled =
          doublesConsonant && end >= 4 && lower.charAt(end - 2) == lower.charAt(end - 1);
      return base == null && doubled ? known(lower.substring(0, end - 1), bases) : base;
    }

    private @Nullable String known(String stem, KeyIndex bases) {
      for (String replacement : replacements) {
        if (bases.contains(stem + replacement)) {
          return stem + replacement;
        }
      }
      return null;
    }
  }
}

package org.tidemark.reading.parse.learned;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The lemmas a person expects, which rules are written with. The parser keeps the lemmas it was
 * trained on; these mend what is missing there ("ended", "Houthis") or wrong ("to found").
 */
final class ReaderLemmas {
  private static final Set<String> BENT_VERBS = Set.of("VBD", "VBN", "VBG", "VBZ");
  private static final Set<String> PLURALS = Set.of("NNS", "NNPS");
  private static final List<String> VERB_ENDINGS = List.of("ied", "ies", "ed", "ing", "es", "s");

  private final Lemmas lemmas;
  private final Lexicon lexicon;

  ReaderLemmas(Lemmas lemmas, Lexicon lexicon) {
    this.lemmas = lemmas;
    this.lexicon = lexicon;
  }

  String of(String word, String tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean baseVerb = tag.equals("VB") || tag.equals("VBP");
    if (baseVerb && lemmas.isBase(lower, "VB")) {
      return lower;
    }
    String base = lemmas.base(lower, tag);
    String lemma = base.equals("instal") ? "install" : base;
    if (BENT_VERBS.contains(tag)) {
      return verb(lower, lemma);
    }
    boolean unbent = lemma.equals(lower) && !lemmas.isBase(lower, "NN");
    return PLURALS.contains(tag) && unbent ? singular(lower) : lemma;
  }

  private String verb(String lower, String lemma) {
    if (lower.equals("'s")) {
      return "be";
    }
    for (String ending : VERB_ENDINGS) {
      if (lower.endsWith(ending) && lower.length() > ending.length() + 2) {
        String stem = lower.substring(0, lower.length() - ending.length());
        return lemma.equals(lower) ? guessed(stem, ending, lower) : lemma;
      }
    }
    return lemma;
  }

  private String guessed(String stem, String ending, String lower) {
    if (ending.equals("ied") || ending.equals("ies")) {
      return isVerb(stem + "y") ? stem + "y" : lower;
    }
    String shorter = stem.substring(0, stem.length() - 1);
    boolean doubled = shorter.endsWith(stem.substring(stem.length() - 1));
    List<String> guesses = List.of(stem, stem + "e", doubled ? shorter : stem);
    return guesses.stream()
        .filter(this::isVerb)
        .findFirst()
        .orElse(lexicon.tags(stem).isEmpty() ? lower : stem);
  }

  private boolean isVerb(String word) {
    List<String> tags = lexicon.tags(word);
    return tags.contains("VB") || tags.contains("VBP");
  }

  private String singular(String lower) {
    boolean endsInS = lower.endsWith("s") && lower.length() > 3 && !lower.endsWith("ss");
    if (!endsInS || Character.isDigit(lower.charAt(lower.length() - 2))) {
      return lower;
    }
    String stem = lower.substring(0, lower.length() - 1);
    int last = lower.lastIndexOf('-') + 1;
    List<String> tags = lexicon.tags(lower.substring(last));
    if (!tags.isEmpty()) {
      return tags.stream().anyMatch(PLURALS::contains) ? stem : lower;
    }
    return lexicon.tags(stem.substring(last)).isEmpty() ? lower : stem;
  }
}

package org.tidemark.reading.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tidemark.model.Block;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;
import org.tidemark.reading.text.Passage;

/** How a report writes its words: how often with a capital inside a sentence, how often without. */
final class WordHabits {
  private final Map<String, Integer> capital = new HashMap<>();
  private final Map<String, Integer> small = new HashMap<>();
  private final Set<String> besideCapital = new HashSet<>();

  WordHabits(List<Passage> passages) {
    for (Passage passage : passages) {
      if (!everyWordCapital(passage)) {
        count(passage.sentence());
      }
    }
  }

  private void count(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      String word = token.form().toLowerCase(Locale.ROOT);
      if (!Shape.isCapital(token.form())) {
        small.merge(word, 1, Integer::sum);
      } else if (!startsSentence(sentence, token.index())) {
        capital.merge(word, 1, Integer::sum);
      }
      if (token.index() > 0
          && Shape.isCapital(token.form())
          && Shape.isCapital(sentence.token(token.index() - 1).form())) {
        besideCapital.add(word);
      }
    }
  }

  /** Whether a token stands where any word would have a capital. */
  static boolean startsSentence(Sentence sentence, int index) {
    for (int i = index - 1; i >= 0; i--) {
      String before = sentence.token(i).form();
      if (before.equals(":") || before.equals(";")) {
        return true;
      }
      if (before.chars().anyMatch(Character::isLetterOrDigit)) {
        return false;
      }
      if (before.equals(",") || before.equals(")")) {
        return false;
      }
    }
    return true;
  }

  /** Whether capitals mean nothing in a passage: a heading, or a line shouted throughout. */
  static boolean everyWordCapital(Passage passage) {
    if (passage.role() == Block.Role.HEADING) {
      return true;
    }
    int words = 0;
    int raised = 0;
    for (Token token : passage.sentence().tokens()) {
      if (token.form().length() > 3 && Character.isLetter(token.form().charAt(0))) {
        words++;
        raised += Shape.isCapital(token.form()) ? 1 : 0;
      }
    }
    return words >= 6 && raised * 10 >= words * 9;
  }

  boolean usedWithCapital(String word) {
    return capital.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word follows another capital somewhere: the second word of a name. */
  boolean endsNames(String word) {
    return besideCapital.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean usedSmall(String word) {
    return small.containsKey(word.toLowerCase(Locale.ROOT));
  }
}

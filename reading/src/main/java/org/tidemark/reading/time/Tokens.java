package org.tidemark.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words, numbers and signs of a stretch of text; beyond its ends lies nothing. */
final class Tokens {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d{3}0['’]s|(?:19|20)\\d\\d(?=\\.\\d)|\\d+(?:\\.\\d+)?\\p{L}*"
              + "|['’]s\\b|\\p{L}+(?:['’](?!s\\b)\\p{L}+)*|\\S");
  private static final int LONGEST_NUMBER = 8;

  private final List<Token> tokens = new ArrayList<>();

  Tokens(CharSequence text, int begin, int end) {
    Matcher matcher = TOKEN.matcher(text).region(begin, end);
    int last = -1;
    while (matcher.find()) {
      String raw = matcher.group();
      boolean glued = matcher.start() == last;
      boolean capital = Character.isUpperCase(raw.charAt(0));
      String word = raw.toLowerCase(Locale.ROOT).replace('’', '\'');
      tokens.add(new Token(word, capital, glued, matcher.start(), matcher.end()));
      last = matcher.end();
    }
  }

  int size() {
    return tokens.size();
  }

  Token at(int i) {
    return i < 0 || i >= tokens.size() ? Token.NONE : tokens.get(i);
  }

  String word(int i) {
    return at(i).word();
  }

  boolean is(int i, String word) {
    return word(i).equals(word);
  }

  boolean in(int i, Set<String> words) {
    return words.contains(word(i));
  }

  /** The place behind the longest of these phrases that stands at {@code i}; {@code i} if none. */
  int past(int i, Phrases phrases) {
    return phrases.past(this, i);
  }

  int past(int i, String word) {
    return is(i, word) ? i + 1 : i;
  }

  boolean glued(int i) {
    return at(i).glued();
  }

  boolean capital(int i) {
    return at(i).capital();
  }

  boolean isHyphen(int i) {
    return is(i, "-") || isDash(i);
  }

  boolean isDash(int i) {
    return is(i, "–") || is(i, "—") || is(i, "‑") || is(i, "−");
  }

  boolean isLetters(int i) {
    return !word(i).isEmpty() && Character.isLetter(word(i).charAt(0));
  }

  /** The number that is written in digits only; -1 if it is none. */
  int number(int i) {
    String word = word(i);
    if (word.isEmpty() || word.length() > LONGEST_NUMBER) {
      return -1;
    }
    for (int k = 0; k < word.length(); k++) {
      if (word.charAt(k) < '0' || word.charAt(k) > '9') {
        return -1;
      }
    }
    return Integer.parseInt(word);
  }

  int digits(int i) {
    return number(i) < 0 ? 0 : word(i).length();
  }
}

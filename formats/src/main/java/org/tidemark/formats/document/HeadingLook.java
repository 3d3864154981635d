package org.tidemark.formats.document;

import java.util.regex.Pattern;

/** Tells by its words alone whether a line looks like a heading. */
final class HeadingLook {
  private static final int MOST_WORDS = 12;
  private static final int MOST_WORDS_BEFORE_COLON = 4;

  /** Page references, addresses and pictures stand in notes and captions. */
  private static final Pattern REFERENCE =
      Pattern.compile("\\bpp?\\. ?[\\d?]|://|\\.(?:jpe?g|png|svg|gif)\\b");

  private HeadingLook() {}

  /** Whether a line looks like a heading; {@code alone} if blank lines stand around it. */
  static boolean of(Line line, boolean alone) {
    if (line.standsAlone() || line.bulleted() || line.isFigure()) {
      return false;
    }
    String words = line.words().substring(line.markerLength()).replaceFirst("^[_*]+(?=.)", "");
    int opening = words.codePointAt(0);
    boolean opens = Character.isLetterOrDigit(opening) || "“\"‘'".indexOf(opening) >= 0;
    return opens
        && !Character.isLowerCase(opening)
        && closes(words, alone)
        && line.wordCount() <= MOST_WORDS
        && words.codePoints().anyMatch(Character::isLetter)
        && !REFERENCE.matcher(words).find()
        && !PrintedImprint.isDate(words);
  }

  private static boolean closes(String words, boolean alone) {
    if (words.endsWith("?")) {
      return alone || isTitled(words);
    }
    if (words.endsWith(":") && words.split("\\s+").length > MOST_WORDS_BEFORE_COLON) {
      return isTitled(words);
    }
    return !Line.endsSentence(words) && !words.matches(".*[,;}-]");
  }

  /** Whether its longer words are written with capitals, as English titles are. */
  private static boolean isTitled(String words) {
    int longer = 0;
    int capital = 0;
    for (String word : words.split("[^\\p{L}]+")) {
      if (word.length() >= 4) {
        longer++;
        capital += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
      }
    }
    return capital * 4 >= longer * 3;
  }
}

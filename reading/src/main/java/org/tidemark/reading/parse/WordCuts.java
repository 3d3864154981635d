package org.tidemark.reading.parse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places where a run of letters, digits and the joints between them is more than one word. */
final class WordCuts {
  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern RANGE =
      Pattern.compile("(\\d[\\d.,:]*)([-‐‑])(\\d[\\d.,:]*(?:s|st|nd|rd|th)?)");
  private static final Pattern MONTHS = Pattern.compile("(" + MONTH + ")([-/])(" + MONTH + ")");
  private static final Pattern GLUED_SENTENCES =
      Pattern.compile("\\p{Ll}{2}(\\.)(?=\\p{Lu}\\p{Ll}*(?:['’-]|\\b)(?!\\.))");
  private static final Pattern SLASH = Pattern.compile("(?<=\\p{L}{2})(/)(?=\\p{Lu}\\p{L})");
  private static final Pattern DONE_BY =
      Pattern.compile(
          "\\p{Lu}.*?(-)(?:administered|affiliated|aligned|allied|armed|backed|banned|based|controlled|designated"
              + "|dominated|equipped|financed|funded|governed|held|inspired|led|linked|listed|occupied"
              + "|proscribed|run|ruled|sanctioned|sponsored|supported|trained)");
  private static final Pattern NOT = Pattern.compile("(?i)\\p{L}(?=n['’]t$)");
  private static final Pattern CLITIC = Pattern.compile("(?i).(?=['’](?:s|d|m|ll|re|ve)$)");

  /** The offsets at which to cut, ascending, none at either end. */
  List<Integer> of(String word) {
    if (DATE.matcher(word).matches()) {
      return List.of();
    }
    Set<Integer> cuts = new TreeSet<>();
    addRange(RANGE.matcher(word), cuts);
    addRange(MONTHS.matcher(word), cuts);
    addMarks(GLUED_SENTENCES.matcher(word), cuts);
    addMarks(SLASH.matcher(word), cuts);
    if (DONE_BY.matcher(word).matches()) {
      addMarks(DONE_BY.matcher(word), cuts);
    }
    addBefore(NOT.matcher(word), cuts);
    addBefore(CLITIC.matcher(word), cuts);
    if (word.toLowerCase(Locale.ROOT).equals("cannot")) {
      cuts.add(3);
    }
    cuts.remove(0);
    cuts.remove(word.length());
    return List.copyOf(cuts);
  }

  private static void addRange(Matcher matcher, Set<Integer> cuts) {
    if (matcher.matches()) {
      cuts.add(matcher.start(2));
      cuts.add(matcher.end(2));
    }
  }

  private static void addMarks(Matcher matcher, Set<Integer> cuts) {
    while (matcher.find()) {
      cuts.add(matcher.start(1));
      cuts.add(matcher.end(1));
    }
  }

  private static void addBefore(Matcher matcher, Set<Integer> cuts) {
    if (matcher.find()) {
      cuts.add(matcher.end());
    }
  }
}

package org.tidemark.reading.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.time.EdtfDate;
import org.tidemark.model.time.EdtfInterval;

/** The reading of years, decades and centuries, told apart from counts and numbers of things. */
final class Years {
  private static final Set<String> BEFORE_OUR_ERA = Set.of("bc", "bce");
  private static final Set<String> OUR_ERA = Set.of("ad", "ce");
  private static final Set<String> OPENING = Set.of("(", "[", "{", "\"", "“", "‘", "'", "~");
  private static final Set<String> OF_TIME = Set.of("in", "since", "until", "during");

  /** "The raid in 1990 killed six": these count people, or say what was done to them. */
  private static final Set<String> DONE = Set.of("killed", "wounded", "injured");

  private static final Phrases ABOUT =
      Phrases.of(
          "about",
          "around",
          "approx",
          "approximately",
          "circa",
          "maybe",
          "perhaps",
          "c",
          "ca",
          "ca .");
  private static final Phrases ABOUT_THE = Phrases.of("about the", "around the", "c .", "ca .");
  private static final Set<String> BEHIND =
      Set.of("to", "or", "and", "approx", "approximately", "until", "through");
  private static final Set<String> JOINTS = Set.of("to", "-", "–", "—", "and", "or");
  private static final int FIRST_MODERN = 1900;
  private static final int LAST_PLAIN = 2060;
  private static final int LAST = 2100;
  private static final int LOOK_AHEAD = 3;

  private final Tokens tokens;

  Years(Tokens tokens) {
    this.tokens = tokens;
  }

  /** A year, decade or century that starts at this token; null if none does. */
  @Nullable Span at(int i) {
    Span found = era(i);
    found = found == null ? century(i) : found;
    found = found == null ? decade(i) : found;
    return found == null ? year(i) : found;
  }

  private @Nullable Span era(int i) {
    if (tokens.in(i, OUR_ERA) && tokens.number(i + 1) > 0 && tokens.digits(i + 1) <= 4) {
      return Span.date(i, i + 2, EdtfDate.of(tokens.number(i + 1)));
    }
    int number = tokens.number(i);
    if (number <= 0 || tokens.digits(i) > 4) {
      return null;
    }
    if (tokens.in(i + 1, BEFORE_OUR_ERA)) {
      return Span.date(i, i + 2, EdtfDate.of(1 - number));
    }
    boolean ours = tokens.in(i + 1, OUR_ERA) && tokens.capital(i + 1);
    return ours ? Span.date(i, i + 2, EdtfDate.of(number)) : null;
  }

  private @Nullable Span century(int i) {
    boolean joined = tokens.in(i + 1, JOINTS);
    int number =
        joined && tokens.digits(i) <= 2 ? Math.max(tokens.number(i), ordinal(i)) : ordinal(i);
    if (number < 1) {
      return null;
    }
    int next = joined ? tokens.past(i + 2, "the") : i;
    boolean run = next > i && ordinal(next) > number;
    int last = run ? ordinal(next) : number;
    int at = run ? next + 1 : i + 1;
    int to = tokens.isHyphen(at) ? at + 1 : at;
    if (!tokens.is(to, "century") && !tokens.is(to, "centuries")) {
      return null;
    }
    if (tokens.in(to + 1, BEFORE_OUR_ERA)) {
      return run ? null : Span.date(i, to + 2, EdtfDate.around(-100 * number + 1, 2));
    }
    int end = tokens.in(to + 1, OUR_ERA) && tokens.capital(to + 1) ? to + 2 : to + 1;
    EdtfDate first = EdtfDate.around(100 * (number - 1), 2);
    return run
        ? Span.date(i, end, EdtfInterval.between(first, EdtfDate.around(100 * (last - 1), 2)))
            .as(TimeExpression.Kind.RANGE)
        : Span.date(i, end, first);
  }

  /** The number that an ordinal word or figure names; 0 if it is none. */
  int ordinal(int i) {
    String word = tokens.word(i);
    Integer named = Lexicon.ORDINALS.get(word);
    if (named != null) {
      return named;
    }
    if (tokens.is(i, "twenty") && tokens.is(i + 2, "first")) {
      return 21;
    }
    int digits = word.length() - 2;
    boolean ends =
        word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd") || word.endsWith("th");
    if (!ends || digits < 1 || digits > 2 || !Character.isDigit(word.charAt(digits - 1))) {
      return 0;
    }
    return Integer.parseInt(word.substring(0, digits));
  }

  private @Nullable Span decade(int i) {
    Integer named = Lexicon.DECADES.get(tokens.word(i));
    if (named != null) {
      boolean meant = tokens.is(i - 1, "the") || isPart(i - 1);
      return meant ? Span.date(i, i + 1, EdtfDate.around(named, 1)) : null;
    }
    String digits = decadeDigits(tokens.word(i));
    if (digits.length() == 2) {
      boolean short20th = tokens.is(i - 1, "'") || tokens.is(i - 1, "’") || tokens.is(i - 1, "the");
      int from = tokens.is(i - 1, "the") ? i : i - 1;
      return short20th && digits.endsWith("0")
          ? Span.date(from, i + 1, EdtfDate.around(FIRST_MODERN + Integer.parseInt(digits), 1))
          : null;
    }
    if (digits.length() != 4 || !digits.endsWith("0")) {
      return null;
    }
    int year = Integer.parseInt(digits);
    boolean about = tokens.past(i - 1, ABOUT) == i || tokens.past(i - 2, ABOUT_THE) == i;
    boolean century = year % 100 == 0 && year < 2000 && !isPart(i - 1) && !about;
    return year <= LAST ? Span.date(i, i + 1, EdtfDate.around(year, century ? 2 : 1)) : null;
  }

  private boolean isPart(int i) {
    int at = tokens.isHyphen(i) ? i - 1 : i;
    return tokens.is(at, "early") || tokens.is(at, "mid") || tokens.is(at, "late");
  }

  private static String decadeDigits(String word) {
    int digits = word.length() - 1;
    if (!word.endsWith("s") || digits < 2) {
      return "";
    }
    String number = word.endsWith("'s") ? word.substring(0, digits - 1) : word.substring(0, digits);
    return number.chars().allMatch(c -> c >= '0' && c <= '9') ? number : "";
  }

  private @Nullable Span year(int i) {
    if (!isYear(i)) {
      return null;
    }
    return Span.date(i, i + 1, EdtfDate.of(tokens.number(i)));
  }

  /** Whether this is a number of four digits that tells a year. */
  boolean isYear(int i) {
    int year = tokens.number(i);
    if (tokens.digits(i) != 4 || year < 1000 || year > LAST) {
      return false;
    }
    if (isStuck(i) || isNumbered(i) || isCount(i)) {
      return false;
    }
    boolean plain = year >= FIRST_MODERN && year <= LAST_PLAIN && year % 500 != 0;
    return plain || hasEvidence(i) || standsAlone(i);
  }

  /** A year as a heading or a bracket has it: "1851-52", "c. 1860", "(1844)". */
  private boolean standsAlone(int i) {
    int start = tokens.past(i - 2, ABOUT) == i ? i - 2 : i - 1;
    boolean about = tokens.past(i - 1, ABOUT) == i || start == i - 2;
    boolean opens =
        i == 0
            || (about && (start <= 0))
            || tokens.in(i - 1, OPENING)
            || ((tokens.isHyphen(i - 1) || tokens.is(i - 1, "/")) && tokens.digits(i - 2) == 4);
    return opens && (!tokens.isLetters(i + 1) || tokens.in(i + 1, BEHIND));
  }

  /** Part of a longer sign: "S/2015/441", "A-2015", "2015:12". */
  private boolean isStuck(int i) {
    boolean second = tokens.is(i - 1, "/") && tokens.digits(i - 2) == 4 && !tokens.is(i - 3, "/");
    if (tokens.glued(i) && !tokens.in(i - 1, OPENING) && !tokens.isHyphen(i - 1) && !second) {
      boolean circa = tokens.is(i - 1, "c") || tokens.is(i - 1, "ca");
      boolean dotted = tokens.is(i - 1, ".") && tokens.in(i - 2, Set.of("c", "ca"));
      if (!circa && !dotted) {
        return true;
      }
    }
    boolean joined = tokens.glued(i) && tokens.isHyphen(i - 1) && tokens.glued(i - 1);
    if (joined && tokens.isLetters(i - 2) && !isTimeWord(i - 2)) {
      return true;
    }
    boolean more = tokens.glued(i + 1) && tokens.glued(i + 2);
    boolean pair = tokens.digits(i + 2) == 4 || shortYear(i + 2, tokens.number(i)) > 0;
    if (tokens.is(i + 1, "/") && pair && !tokens.is(i + 3, "/")) {
      return false;
    }
    boolean note = tokens.is(i + 1, ".") && !tokens.is(i + 3, ".");
    boolean sign = tokens.is(i + 1, "/") || tokens.is(i + 1, ":") || tokens.is(i + 1, ".");
    sign = sign && !note;
    return more && sign && tokens.number(i + 2) >= 0;
  }

  private boolean isTimeWord(int i) {
    return tokens.in(i, Lexicon.YEAR_EVIDENCE) || month(i) > 0 || seasonBefore(i);
  }

  private boolean seasonBefore(int i) {
    return Lexicon.SEASONS.containsKey(tokens.word(i));
  }

  private int month(int i) {
    Integer month = Lexicon.MONTHS.get(tokens.word(i));
    Integer known = month == null ? Lexicon.SHORT_MONTHS.get(tokens.word(i)) : month;
    return known == null ? 0 : known;
  }

  private boolean isNumbered(int i) {
    int before = tokens.is(i - 1, ".") || tokens.is(i - 1, ":") ? i - 2 : i - 1;
    if (tokens.is(i - 1, "than")) {
      return !tokens.is(i - 2, "later") && !tokens.is(i - 2, "earlier");
    }
    boolean bracketed = tokens.is(i - 1, "(") && tokens.number(i - 2) >= 0;
    boolean near = before == i - 1 || tokens.glued(before + 1);
    return bracketed || (near && tokens.in(before, Lexicon.NUMBERED));
  }

  private boolean isCount(int i) {
    boolean dated = tokens.in(i - 1, OF_TIME) || month(i - 1) > 0;
    if (dated && tokens.in(i + 1, DONE)) {
      return false;
    }
    if (tokens.in(i + 1, Lexicon.COUNTED)
        || (tokens.isHyphen(i + 1) && tokens.is(i + 2, "strong"))) {
      return true;
    }
    if (JOINTS.contains(tokens.word(i + 1))
        && tokens.number(i + 2) >= 0
        && tokens.in(i + 3, Lexicon.COUNTED)) {
      return true;
    }
    if (tokens.is(i - 1, "of") && isPlural(i + 1)) {
      return true;
    }
    if (dated || tokens.is(i - 1, ",")) {
      return false;
    }
    for (int k = i + 1; k <= i + LOOK_AHEAD && tokens.isLetters(k); k++) {
      if (tokens.in(k, Lexicon.COUNTED) && !tokens.is(i - 1, "the")) {
        return !tokens.in(k - 1, Set.of("and", "or", "of", "the", "with", "to", "by", "when"));
      }
    }
    return false;
  }

  private boolean isPlural(int i) {
    String word = tokens.word(i);
    boolean noun = tokens.isLetters(i) && !tokens.capital(i) && word.length() > 3;
    return noun && (word.endsWith("s") || word.endsWith("children"));
  }

  private boolean hasEvidence(int i) {
    return tokens.in(i - 1, Lexicon.YEAR_EVIDENCE)
        || month(i - 1) > 0
        || seasonBefore(i - 1)
        || (tokens.is(i - 1, ",")
            && (month(i - 3) > 0 || month(i - 2) > 0 || tokens.is(i + 1, ")")))
        || (tokens.in(i - 1, JOINTS) && tokens.digits(i - 2) == 4)
        || (tokens.isHyphen(i - 1) && isTimeWord(i - 2))
        || (tokens.is(i - 1, ".") && tokens.in(i - 2, Set.of("c", "ca")));
  }

  /** The year that two digits behind a hyphen or slash mean after this one; 0 if none. */
  int shortYear(int i, int year) {
    int digits = tokens.number(i);
    boolean later = tokens.digits(i) == 2 && digits > year % 100;
    return later ? year / 100 * 100 + digits : 0;
  }
}

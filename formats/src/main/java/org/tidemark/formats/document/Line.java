package org.tidemark.formats.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidemark.model.Block;

/**
 * One line of a plain text, without the blanks around it.
 *
 * @param begin offset of its first character that is no blank
 * @param end offset after its last
 * @param words what stands between
 * @param page the page it is on, from 1; 0 where the text has no page breaks
 */
record Line(int begin, int end, String words, int page) {
  private static final Pattern MARKER =
      Pattern.compile(
          "(?:[-*•‣▪●○◦–—·⁃\uf0b7\uf0a7\uf0d8]|\\d{1,3}[.)]|\\(\\d{1,3}\\)|\\([a-zA-Z]\\)|[a-z]\\)|\\([ivx]+\\))\\s+(?=\\S)");
  private static final Pattern KEY =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{Lu}\\d /()&-]{1,40}|Title|Author|Authors|Date|Published|Publisher|Source"
              + "|Subject|Keywords|Updated|From|To)\\s?:\\s+\\S.*");
  private static final Pattern FIGURE =
      Pattern.compile("\\p{Lu}[\\p{L}/]*(?: [\\p{L}/]+){0,2}: .*\\d.*");
  private static final Pattern ROW = Pattern.compile("[|+](?:[^|]*+\\|){2,}+|[|+][-=+: ]*[|+]");
  private static final Pattern CELL = Pattern.compile("[^|\\s](?:[^|]*[^|\\s])?");
  private static final Pattern SENTENCE_ENDS = Pattern.compile("[.!?…][\"'”’»)\\]\\d*_]*$");
  private static final Pattern OPENS_LOWER = Pattern.compile("[\"'“‘«(\\[]*\\p{Ll}");

  static List<Line> of(String text) {
    boolean paged = text.indexOf('\f') >= 0;
    List<Line> lines = new ArrayList<>();
    int page = paged ? 1 : 0;
    int at = 0;
    while (at < text.length()) {
      int stop = at;
      while (stop < text.length() && text.charAt(stop) != '\n' && text.charAt(stop) != '\f') {
        stop++;
      }
      Line line = trimmed(text, at, stop, page);
      // One blank line says as much as a million.
      if (!line.isBlank() || lines.isEmpty() || !lines.getLast().isBlank()) {
        lines.add(line);
      }
      if (stop < text.length() && text.charAt(stop) == '\f') {
        page++;
      }
      at = stop + 1;
    }
    return lines;
  }

  private static Line trimmed(String text, int from, int to, int page) {
    int begin = from;
    int end = to;
    while (begin < end && blank(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && blank(text.charAt(end - 1))) {
      end--;
    }
    return new Line(begin, end, text.substring(begin, end), page);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c < 0x20;
  }

  boolean isBlank() {
    return begin == end;
  }

  int length() {
    return end - begin;
  }

  /** How long the list marker and the blanks after it are; 0 when it opens no list item. */
  int markerLength() {
    Matcher marker = MARKER.matcher(words);
    return marker.lookingAt() ? marker.end() : 0;
  }

  /** Whether its list marker is a dash or a bullet, which no line break brings about. */
  boolean bulleted() {
    return markerLength() > 0
        && !Character.isLetterOrDigit(words.codePointAt(0))
        && words.charAt(0) != '(';
  }

  /** Whether it reads {@code KEY: value}. */
  boolean isKeyed() {
    return KEY.matcher(words).matches();
  }

  /** Whether it gives a date or number after a colon, as the lines of a profile do. */
  boolean isFigure() {
    return FIGURE.matcher(words).matches();
  }

  /** Whether it is a row of a table drawn with bars. */
  boolean isRow() {
    return ROW.matcher(words).matches();
  }

  /** The cells of a row that hold words. */
  List<Line> cells() {
    List<Line> cells = new ArrayList<>();
    Matcher cell = CELL.matcher(words);
    while (cell.find()) {
      Line line = new Line(begin + cell.start(), begin + cell.end(), cell.group(), page);
      if (!line.isRule()) {
        cells.add(line);
      }
    }
    return cells;
  }

  Block as(Block.Role role) {
    return new Block(role, begin, end, page);
  }

  /** Whether no other line can belong to it. */
  boolean standsAlone() {
    return isKeyed() || isRule() || isRow();
  }

  boolean endsSentence() {
    return endsSentence(words);
  }

  static boolean endsSentence(String words) {
    return SENTENCE_ENDS.matcher(words).find();
  }

  /** Whether it breaks off in the middle of a sentence, as far as its last character tells. */
  boolean breaksOff() {
    return !endsSentence() && !words.endsWith(":");
  }

  boolean opensLower() {
    return OPENS_LOWER.matcher(words).lookingAt();
  }

  /** Whether it holds no letter and no digit: a rule, an underline. */
  boolean isRule() {
    return !isBlank() && words.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  int firstWordLength() {
    int blank = words.indexOf(' ');
    return blank < 0 ? words.length() : blank;
  }

  int wordCount() {
    return words.isEmpty() ? 0 : words.split("\\s+").length;
  }
}

package org.tidemark.formats.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidemark.model.Block;
import org.tidemark.model.Block.Role;
import org.tidemark.model.ReportText;

/** Builds a text block by block, for documents that are no text themselves. */
final class TextMaker {
  private static final int SHORTEST_TEXT = 150;

  private record Piece(Role role, String words, int page) {
    Line line() {
      return new Line(0, words.length(), words, page);
    }

    boolean isText() {
      boolean sentence = Line.endsSentence(words) || words.endsWith(":");
      return role == Role.PARAGRAPH && (words.length() > SHORTEST_TEXT || sentence);
    }
  }

  private final int most;
  private final List<Piece> pieces = new ArrayList<>();
  private int length;

  /** Builds a text of at most so many characters. */
  TextMaker(int most) {
    this.most = most;
  }

  void add(Role role, String words, int page) throws Refusal {
    String tidy = tidy(words);
    if (tidy.isEmpty()) {
      return;
    }
    length += tidy.length();
    if (length > most) {
      throw new Refusal(
          "its text is longer than " + most + " characters", "split it and bring the parts");
    }
    pieces.add(new Piece(role, tidy, page));
  }

  /** Makes headings of paragraphs that look like one, stand before text and are there only once. */
  void promoteHeadings() {
    Map<String, Integer> times = new HashMap<>();
    pieces.forEach(piece -> times.merge(piece.words, 1, Integer::sum));
    for (int i = 0; i + 1 < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean once = piece.role == Role.PARAGRAPH && times.getOrDefault(piece.words, 0) == 1;
      boolean looks = once && HeadingLook.of(piece.line(), true);
      if (looks && pieces.get(i + 1).isText()) {
        pieces.set(i, new Piece(Role.HEADING, piece.words, piece.page));
      }
    }
  }

  ReportText text() {
    StringBuilder text = new StringBuilder(length + 2 * pieces.size());
    List<Block> blocks = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      if (!blocks.isEmpty()) {
        Role before = blocks.getLast().role();
        boolean close = piece.role == Role.LIST_ITEM || piece.role == Role.TABLE_CELL;
        text.append(close && before == piece.role ? "\n" : "\n\n");
      }
      int begin = text.length();
      text.append(piece.words);
      blocks.add(new Block(piece.role, begin, text.length(), piece.page));
    }
    String whole = text.toString();
    return new ReportText(whole, Stretches.noneTooLong(whole, blocks));
  }

  /** Single blanks, nothing invisible: soft hyphens, zero-width marks and controls go. */
  static String tidy(String words) {
    StringBuilder tidy = new StringBuilder(words.length());
    boolean blank = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = !tidy.isEmpty();
      } else if (!invisible(c)) {
        if (blank) {
          tidy.append(' ');
          blank = false;
        }
        tidy.append(c);
      }
    }
    return tidy.toString();
  }

  private static boolean invisible(char c) {
    return c < 0x20
        || c == 0x7f
        || c == '\u00ad'
        || c == '\u200b'
        || c == '\u2060'
        || c == '\ufeff';
  }
}

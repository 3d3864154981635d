package org.tidemark.formats.document;

import java.util.ArrayList;
import java.util.List;
import org.tidemark.model.Block;
import org.tidemark.model.Block.Role;
import org.tidemark.model.ReportText;

/** Builds a text block by block, for documents that are no text themselves. */
final class TextMaker {
  private final int most;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  /** Builds a text of at most so many characters. */
  TextMaker(int most) {
    this.most = most;
  }

  void add(Role role, String words, int page) throws Refusal {
    String tidy = tidy(words);
    if (tidy.isEmpty()) {
      return;
    }
    if (text.length() + tidy.length() > most) {
      throw new Refusal(
          "its text is longer than " + most + " characters", "split it and bring the parts");
    }
    if (!blocks.isEmpty()) {
      Role before = blocks.getLast().role();
      boolean close = before == role && (role == Role.LIST_ITEM || role == Role.TABLE_CELL);
      text.append(close ? "\n" : "\n\n");
    }
    int begin = text.length();
    text.append(tidy);
    blocks.add(new Block(role, begin, text.length(), page));
  }

  ReportText text() {
    String whole = text.toString();
    return new ReportText(whole, Stretches.noneTooLong(whole, blocks));
  }

  int length() {
    return text.length();
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

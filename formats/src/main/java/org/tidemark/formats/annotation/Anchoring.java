package org.tidemark.formats.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidemark.model.Quote;
import org.tidemark.model.ReportText;

/**
 * The finding again of quoted words in a text: the same words, however the blanks between them are
 * written, and only where they can be meant to stand in one place.
 */
final class Anchoring {
  private final ReportText text;
  private final String plain;
  private final int[] offsets;

  Anchoring(ReportText text) {
    this.text = text;
    String whole = text.characters();
    StringBuilder collapsed = new StringBuilder(whole.length());
    int[] where = new int[whole.length() + 1];
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      boolean again =
          blank && !collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) == ' ';
      if (!again) {
        where[collapsed.length()] = i;
        collapsed.append(blank ? ' ' : c);
      }
    }
    where[collapsed.length()] = whole.length();
    this.plain = collapsed.toString();
    this.offsets = where;
  }

  /**
   * The quote, if there is one place it can mean.
   *
   * @param exact the words
   * @param prefix what stands before them, where the note says
   * @param suffix what stands after them, where the note says
   */
  Optional<Quote> quote(String exact, String prefix, String suffix) {
    String wanted = collapsed(exact);
    if (wanted.isBlank()) {
      return Optional.empty();
    }
    List<Integer> places = new ArrayList<>();
    for (int at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
      places.add(at);
    }
    if (places.size() > 1) {
      String before = collapsed(prefix).strip();
      String after = collapsed(suffix).strip();
      places.removeIf(at -> !stands(at, wanted.length(), before, after));
    }
    return places.size() == 1
        ? Optional.of(made(places.getFirst(), wanted.length()))
        : Optional.empty();
  }

  private boolean stands(int at, int length, String before, String after) {
    boolean said = !before.isEmpty() || !after.isEmpty();
    return said
        && plain.substring(0, at).strip().endsWith(before)
        && plain.substring(at + length).strip().startsWith(after);
  }

  private Quote made(int at, int length) {
    int begin = offsets[at];
    int end = offsets[at + length - 1] + 1;
    return text.quote(begin, end);
  }

  private static String collapsed(String words) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!blank) {
        plain.append(c);
      } else if (plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip();
  }
}

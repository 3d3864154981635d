package org.tidemark.workbench.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidemark.store.NormalName;

/** The marking of searched words in a stretch of text, cut to what stands around the first. */
final class Marking {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
  private static final int BEFORE = 90;
  private static final int MOST = 280;

  private final Set<String> whole = new TreeSet<>();
  private final Set<String> beginnings = new TreeSet<>();

  Marking(String words) {
    Matcher matcher = WORD.matcher(words);
    while (matcher.find()) {
      boolean beginning = matcher.end() < words.length() && isStar(words, matcher.end());
      (beginning ? beginnings : whole).add(NormalName.folded(matcher.group()));
    }
  }

  private static boolean isStar(String words, int at) {
    boolean quoted = words.charAt(at) == '"' && at + 1 < words.length();
    return words.charAt(quoted ? at + 1 : at) == '*';
  }

  private record Span(int begin, int end) {}

  List<Found.Piece> pieces(String text) {
    List<Span> marked = marked(text);
    int from = marked.isEmpty() ? 0 : start(text, marked.getFirst().begin());
    int to = end(text, from);
    List<Found.Piece> pieces = new ArrayList<>();
    int done = from;
    add(pieces, from > 0 ? "… " : "", false);
    for (Span span : marked) {
      if (span.begin() >= done && span.end() <= to) {
        add(pieces, text.substring(done, span.begin()), false);
        add(pieces, text.substring(span.begin(), span.end()), true);
        done = span.end();
      }
    }
    add(pieces, text.substring(done, to) + (to < text.length() ? " …" : ""), false);
    return pieces;
  }

  private static void add(List<Found.Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Found.Piece(text, marked));
    }
  }

  private List<Span> marked(String text) {
    List<Span> marked = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = NormalName.folded(matcher.group());
      if (whole.contains(word) || beginnings.stream().anyMatch(word::startsWith)) {
        marked.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return marked;
  }

  private static int start(String text, int first) {
    if (first <= BEFORE) {
      return 0;
    }
    int space = text.indexOf(' ', first - BEFORE);
    return space < 0 || space >= first ? first : space + 1;
  }

  private static int end(String text, int from) {
    if (text.length() - from <= MOST) {
      return text.length();
    }
    int space = text.lastIndexOf(' ', from + MOST);
    return space <= from ? from + MOST : space;
  }
}

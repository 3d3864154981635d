package org.tidemark.reading.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The grouping of a block's pieces into sentences; note marks, and marks without any word, are left
 * out.
 *
 * <p>A sentence never ends inside brackets that close within a few lines. One that is longer than
 * {@value #LONGEST} words, nearly always a list, is cut at a semicolon or comma: the parser, which
 * goes from left to right and never looks back, is of no use on it as a whole.
 */
public final class SentenceSplitter {
  static final int LONGEST = 120;
  private static final int SHORTEST_PART = 40;
  private static final int FARTHEST_BRACKET = 60;
  private static final Set<String> CLOSERS = Set.of("\"", "'", "”", "’", ")", "]", "»", "''");
  private static final Set<String> GOING_ON =
      Set.of(",", ";", ":", ".", ")", "]", "-", "–", "—", "--");
  private static final Pattern ARABIC_NAME =
      Pattern.compile("(?:al|el|ul|an|ar|as|ash|at|az)[-‐‑].+");
  private static final Set<String> OPENERS = Set.of("\"", "'", "“", "‘", "(", "[", "«", "``");

  private final Tokenizer tokenizer;
  private final Abbreviations abbreviations;

  public SentenceSplitter() {
    abbreviations = new Abbreviations();
    tokenizer = new Tokenizer(abbreviations);
  }

  /** The sentences of the block between begin and end, each a list of its pieces in order. */
  public List<List<Piece>> sentences(String text, int begin, int end) {
    List<Piece> pieces =
        tokenizer.pieces(text, begin, end).stream().filter(piece -> !piece.note()).toList();
    boolean[] bracketed = bracketed(text, pieces);
    List<List<Piece>> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (!bracketed[i] && isStop(text, pieces, i)) {
        int last = withClosers(text, pieces, i);
        if (last + 1 == pieces.size() || endsAt(text, pieces, i, last + 1)) {
          addParts(text, pieces.subList(start, last + 1), sentences);
          start = last + 1;
        }
        i = last;
      }
    }
    addParts(text, pieces.subList(start, pieces.size()), sentences);
    return sentences;
  }

  /** Which pieces stand inside brackets that are closed soon. */
  private static boolean[] bracketed(String text, List<Piece> pieces) {
    boolean[] inside = new boolean[pieces.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < inside.length; i++) {
      char c = text.charAt(pieces.get(i).begin());
      if (c == '(' || c == '[') {
        open.push(i);
      } else if ((c == ')' || c == ']') && !open.isEmpty()) {
        int from = open.pop();
        for (int j = from; j < i && i - from <= FARTHEST_BRACKET; j++) {
          inside[j] = true;
        }
      }
    }
    return inside;
  }

  private static boolean isStop(String text, List<Piece> pieces, int i) {
    Piece piece = pieces.get(i);
    char last = text.charAt(piece.end() - 1);
    return last == '.' || last == '?' || last == '!' || last == '…';
  }

  /** The last of the closing marks that follow a full stop without a space. */
  private static int withClosers(String text, List<Piece> pieces, int stop) {
    int last = stop;
    while (last + 1 < pieces.size()
        && pieces.get(last + 1).begin() == pieces.get(last).end()
        && CLOSERS.contains(pieces.get(last + 1).in(text))) {
      last++;
    }
    return last;
  }

  private boolean endsAt(String text, List<Piece> pieces, int stop, int next) {
    int word = next;
    while (word + 1 < pieces.size() && OPENERS.contains(pieces.get(word).in(text))) {
      word++;
    }
    String first = pieces.get(word).in(text);
    String stopped = pieces.get(stop).in(text);
    if (stopped.length() > 1 && Character.isLetter(stopped.charAt(0))) {
      return abbreviations.endsSentence(stopped, first);
    }
    return !Character.isLowerCase(first.codePointAt(0))
        ? !GOING_ON.contains(first)
        : ARABIC_NAME.matcher(first).matches();
  }

  private static void addParts(String text, List<Piece> sentence, List<List<Piece>> sentences) {
    List<Piece> rest = sentence;
    while (rest.size() > LONGEST) {
      int cut = cut(text, rest);
      sentences.add(List.copyOf(rest.subList(0, cut)));
      rest = rest.subList(cut, rest.size());
    }
    if (rest.stream().anyMatch(piece -> isWord(text, piece))) {
      sentences.add(List.copyOf(rest));
    }
  }

  private static boolean isWord(String text, Piece piece) {
    return piece.in(text).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** After the last semicolon that leaves neither part too short or long, or the last comma. */
  private static int cut(String text, List<Piece> pieces) {
    for (String mark : List.of(";", ",")) {
      for (int i = LONGEST - 1; i >= SHORTEST_PART; i--) {
        if (pieces.get(i).in(text).equals(mark)) {
          return i + 1;
        }
      }
    }
    return LONGEST;
  }
}

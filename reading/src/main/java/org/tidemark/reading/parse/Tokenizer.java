package org.tidemark.reading.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cutting of a block of text into words and marks.
 *
 * <p>Names keep their hyphens and apostrophes (IS-K, Tehrik-e-Taliban, Jama'at); contractions and
 * the possessive are cut off; a range of numbers or months is three pieces. Underscores and
 * asterisks, by which plain text shows italics, are passed over.
 */
public final class Tokenizer {
  private static final String APOSTROPHE = "['’‘ʼʻʿʾ`]";
  private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}\\u00AD]+";

  /** What hangs two runs of letters or digits together. */
  private static final String JOINT =
      "(?:[-‐‑]"
          + APOSTROPHE
          + "?|['’‘ʼʻʿʾ]|[&/@+_]|(?<=\\p{L})\\.(?=\\p{L})"
          + "|(?<=\\d)[.:](?=\\d)|(?<=\\d),(?=\\d{2,3}(?!\\d)))";

  private static final Pattern PIECE =
      Pattern.compile(
          "(?<link>(?:https?://|www\\.)\\S+|[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+)"
              + "|(?<dots>\\.{2,}|\\.(?: \\.){2,}|…)"
              + "|(?<dash>--+|[–—―‒−]+)"
              + "|(?<money>(?:US|A|C|HK|NZ|S)\\$(?=\\d))"
              + "|(?<word>[ʼʻʿʾ]?"
              + LETTERS
              + "(?:"
              + JOINT
              + LETTERS
              + ")*[ʼʻʿʾ]?)"
              + "|(?<mark>[?!]+|[^\\p{Z}\\p{Cc}\\p{Cf}_*])");

  private static final Pattern LINK_TAIL = Pattern.compile("[.,;:!?)\\]>\"'”’]+$");
  private static final Pattern DECADE = Pattern.compile("['’‘]\\d\\ds?\\b");

  private final Abbreviations abbreviations;
  private final NoteMarks noteMarks;
  private final WordCuts cuts = new WordCuts();

  public Tokenizer() {
    this(new Abbreviations());
  }

  Tokenizer(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
    noteMarks = new NoteMarks(abbreviations);
  }

  /** The pieces of the text between begin and end, in order, note marks among them. */
  public List<Piece> pieces(String text, int begin, int end) {
    List<Piece> pieces = new ArrayList<>();
    int at = begin;
    for (Piece note : noteMarks.find(text, begin, end)) {
      if (note.begin() >= at) {
        new Stretch(text, at, note.begin(), end).cutInto(pieces);
        pieces.add(note);
        at = note.end();
      }
    }
    new Stretch(text, at, end, end).cutInto(pieces);
    return pieces;
  }

  /** The text between two note marks. */
  private final class Stretch {
    private final String text;
    private final int begin;
    private final int end;
    private final int blockEnd;
    private final Matcher matcher;

    Stretch(String text, int begin, int end, int blockEnd) {
      this.text = text;
      this.begin = begin;
      this.end = end;
      this.blockEnd = blockEnd;
      matcher = PIECE.matcher(text);
    }

    void cutInto(List<Piece> pieces) {
      int at = begin;
      while (at < end && matcher.region(at, end).find()) {
        at = take(pieces);
      }
    }

    /** Adds what was matched and returns where to go on. */
    private int take(List<Piece> pieces) {
      int from = matcher.start();
      if (matcher.group("link") != null) {
        return takeLink(pieces, from);
      }
      if (matcher.group("word") != null) {
        return takeWord(pieces, from, from);
      }
      if (matcher.group("mark") != null && beginsWord(from)) {
        if (matcher.region(from + 1, end).lookingAt() && matcher.group("word") != null) {
          return takeWord(pieces, from, from + 1);
        }
        matcher.region(from, end).find();
      }
      pieces.add(new Piece(from, matcher.end(), false));
      return matcher.end();
    }

    private int takeLink(List<Piece> pieces, int from) {
      Matcher tail = LINK_TAIL.matcher(matcher.group());
      int to = tail.find() && tail.start() > 0 ? from + tail.start() : matcher.end();
      pieces.add(new Piece(from, to, false));
      return to;
    }

    /** A word whose first letter stands at letters, an apostrophe perhaps before it. */
    private int takeWord(List<Piece> pieces, int from, int letters) {
      int to = matcher.end();
      String word = text.substring(letters, to);
      if (stopBelongsTo(word, to)) {
        pieces.add(new Piece(from, to + 1, false));
        return to + 1;
      }
      if (isHanging(to)) {
        pieces.add(new Piece(from, to + 1, false));
        return to + 1;
      }
      int cut = from;
      for (int place : cuts.of(text.substring(from, to))) {
        pieces.add(new Piece(cut, from + place, false));
        cut = from + place;
      }
      pieces.add(new Piece(cut, to, false));
      return to;
    }

    private boolean stopBelongsTo(String word, int to) {
      boolean oneStop = to < end && text.charAt(to) == '.' && !text.startsWith("..", to);
      return oneStop && abbreviations.keepsStop(word, text, to + 1, blockEnd);
    }

    /** The hyphen of "pro- and anti-". */
    private boolean isHanging(int to) {
      return to + 1 < end
          && text.charAt(to) == '-'
          && text.charAt(to + 1) == ' '
          && Character.isLetter(text.charAt(to - 1));
    }

    /** Whether an apostrophe is the first letter of a name ('Abd) or year ('90s) and no quote. */
    private boolean beginsWord(int at) {
      char mark = text.charAt(at);
      if ("'’‘".indexOf(mark) < 0 || at + 1 >= end) {
        return false;
      }
      if (DECADE.matcher(text).region(at, end).lookingAt()) {
        return true;
      }
      boolean atStart = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      return atStart && Character.isUpperCase(text.charAt(at + 1)) && !isClosedLater(at + 1);
    }

    private boolean isClosedLater(int from) {
      for (int i = from; i < blockEnd; i++) {
        boolean closing = text.charAt(i) == '\'' || text.charAt(i) == '’';
        boolean wordGoesOn = i + 1 < blockEnd && Character.isLetter(text.charAt(i + 1));
        if (closing && !wordGoesOn && !Character.isWhitespace(text.charAt(i - 1))) {
          return true;
        }
      }
      return false;
    }
  }
}

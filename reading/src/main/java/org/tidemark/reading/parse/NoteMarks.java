package org.tidemark.reading.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks in a block that belong to no sentence: numbers of footnotes glued to words, numbers of
 * sources or lists in brackets, the bullet or number before an item of a list.
 */
final class NoteMarks {
  /** "emir.3 Khan", "in 2015.12", "the north,”4 he": glued to a mark after a word or a year. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<word>[\\p{L}\\p{M}.]*\\p{L}|(?<!\\d)(?:1[5-9]|20)\\d\\d|[)\\]%])"
              + "(?:[.,;!?][”’\"')\\]]?|[”\"’)][.,]?)(?<note>\\d{1,3}(?:,\\d{1,2})*)"
              + "(?![\\d%°]|[.,:/-]\\d|\\p{Ll})(?=\\s|\\p{Lu}|[(\\[“\"—–]|\\z)");

  /** "[4]", "[citation needed]", and the number of an entry in a list of sanctions: "(XAe.004)". */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\[(?:\\d{1,3}(?:[,–-]\\s?\\d{1,3})*|(?:note|nb) \\d+|citation needed)]"
              + "|\\(\\p{Lu}\\p{L}{1,3}\\.\\d{2,4}\\)");

  private static final Pattern RAISED = Pattern.compile("(?<=\\S)[⁰¹²³⁴-⁹]+");
  private static final Pattern BULLET =
      Pattern.compile(
          "\\s*(?<note>[•▪●◦‣·*–—-]|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})\\)|(?:\\d{1,2}|[ivx]{2,4})\\.)(?=\\s+\\S)");

  private final Abbreviations abbreviations;

  NoteMarks(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** The note marks between begin and end, in order, none overlapping another. */
  List<Piece> find(String text, int begin, int end) {
    List<Piece> found = new ArrayList<>();
    Matcher bullet = BULLET.matcher(text).region(begin, end);
    if (bullet.lookingAt()) {
      found.add(new Piece(bullet.start("note"), bullet.end("note"), true));
    }
    add(BRACKETED.matcher(text).region(begin, end), found);
    add(RAISED.matcher(text).region(begin, end), found);
    Matcher glued = GLUED.matcher(text).region(begin, end);
    while (glued.find()) {
      if (!abbreviations.isNumberWord(glued.group("word"))) {
        found.add(new Piece(glued.start("note"), glued.end("note"), true));
      }
    }
    found.sort(Comparator.comparingInt(Piece::begin));
    return found;
  }

  private static void add(Matcher matcher, List<Piece> found) {
    while (matcher.find()) {
      found.add(new Piece(matcher.start(), matcher.end(), true));
    }
  }
}

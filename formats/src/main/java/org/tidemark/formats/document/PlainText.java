package org.tidemark.formats.document;

import java.util.ArrayList;
import java.util.List;
import org.tidemark.model.Block;
import org.tidemark.model.Block.Role;
import org.tidemark.model.ReportText;

/**
 * Plain text into blocks: the characters stay as they are, and what belongs together is told by
 * blank lines, by whether a line break was meant, by list markers and by the look of headings.
 */
final class PlainText {
  private static final int HEADINGS_IN_A_ROW = 3;
  private static final int SHORTEST_TEXT = 150;
  private static final Line NOTHING = new Line(0, 0, "", 0);

  /** Lines that belong together. */
  private record Stretch(List<Line> lines, boolean alone) {
    Line first() {
      return lines.getFirst();
    }

    int length() {
      return lines.getLast().end() - first().begin();
    }

    /** Whether it is neither text nor heading: a rule, a date, a line of a profile. */
    boolean isApparatus() {
      Line first = first();
      return first.isRule() || first.isFigure() || PrintedImprint.isDate(first.words());
    }
  }

  private PlainText() {}

  static Draft read(String text) {
    List<Line> lines = Line.of(text);
    List<Stretch> stretches = stretches(lines, WrapWidth.of(lines));
    List<Block> blocks = blocks(stretches);
    ReportText whole = new ReportText(text, Stretches.noneTooLong(text, blocks));
    return new Draft(FileType.TEXT.mediaType(), whole, PrintedImprint.of(whole));
  }

  private static List<Stretch> stretches(List<Line> lines, WrapWidth width) {
    List<Stretch> stretches = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    boolean afterBlank = true;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isBlank()) {
        afterBlank = true;
        continue;
      }
      Line after = i + 1 < lines.size() ? lines.get(i + 1) : NOTHING;
      if (!open.isEmpty() && (afterBlank || !continues(open, line, after, width))) {
        stretches.add(new Stretch(List.copyOf(open), afterBlank && !joined(stretches, open)));
        open.clear();
      }
      open.add(line);
      afterBlank = false;
    }
    if (!open.isEmpty()) {
      stretches.add(new Stretch(List.copyOf(open), !joined(stretches, open)));
    }
    return stretches;
  }

  /** Whether these lines follow the stretch before without a blank line between. */
  private static boolean joined(List<Stretch> stretches, List<Line> open) {
    return !stretches.isEmpty()
        && stretches.getLast().lines().getLast().end() + 2 > open.getFirst().begin();
  }

  private static boolean continues(List<Line> open, Line next, Line after, WrapWidth width) {
    Line last = open.getLast();
    if (next.standsAlone() || last.isRule() || last.isRow() || next.bulleted()) {
      return false;
    }
    boolean filled = width.filledBy(last, next) && !opensAnew(last, next, after, width);
    if (next.markerLength() > 0) {
      return filled && last.breaksOff() && open.getFirst().markerLength() == 0;
    }
    return filled || (last.breaksOff() && next.opensLower());
  }

  /** The last line of a paragraph ends a sentence; a short one that does not is a heading. */
  private static boolean opensAnew(Line last, Line next, Line after, WrapWidth width) {
    boolean unfinished = next.breaksOff() || next.words().endsWith(":");
    boolean brief = after.isBlank() || !width.filledBy(next, after);
    boolean runsOn = next.breaksOff() && after.opensLower();
    return last.endsSentence() && unfinished && brief && !runsOn && !next.opensLower();
  }

  private static List<Block> blocks(List<Stretch> stretches) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch stretch = stretches.get(i);
      Line first = stretch.first();
      if (first.isRule()) {
        continue;
      }
      if (first.isRow()) {
        first.cells().forEach(cell -> blocks.add(cell.as(Role.TABLE_CELL)));
        continue;
      }
      Role role = role(stretches, i);
      int begin = role == Role.PARAGRAPH ? first.begin() : first.begin() + first.markerLength();
      blocks.add(new Block(role, begin, stretch.lines().getLast().end(), first.page()));
    }
    return blocks;
  }

  private static Role role(List<Stretch> stretches, int i) {
    Stretch stretch = stretches.get(i);
    boolean marked = stretch.first().markerLength() > 0;
    if (looksLikeHeading(stretch) && standsBeforeText(stretches, i)) {
      return Role.HEADING;
    }
    return marked ? Role.LIST_ITEM : Role.PARAGRAPH;
  }

  private static boolean looksLikeHeading(Stretch stretch) {
    return stretch.lines().size() == 1 && HeadingLook.of(stretch.first(), stretch.alone());
  }

  /** Whether real text follows: a heading of nothing, or one name in a column of names, is none. */
  private static boolean standsBeforeText(List<Stretch> stretches, int i) {
    boolean marked = stretches.get(i).first().markerLength() > 0;
    int headings = 1;
    for (int next = i + 1; next < stretches.size() && headings <= HEADINGS_IN_A_ROW; next++) {
      Stretch after = stretches.get(next);
      if (after.isApparatus()) {
        continue;
      }
      if (!looksLikeHeading(after)) {
        return opensText(after, marked);
      }
      if (marked && after.first().markerLength() > 0) {
        return false;
      }
      headings++;
    }
    return false;
  }

  private static boolean opensText(Stretch after, boolean numbered) {
    if (after.first().markerLength() > 0) {
      return !numbered;
    }
    Line last = after.lines().getLast();
    boolean sentence = last.endsSentence() || last.words().endsWith(":");
    return after.length() > SHORTEST_TEXT || (sentence && !numbered) || after.first().isRow();
  }
}

package org.tidemark.formats.document;

import java.util.ArrayList;
import java.util.List;
import org.tidemark.model.Block.Role;
import org.tidemark.model.ReportText;

/** Puts the lines of pages together to paragraphs, across columns and pages. */
final class PageParagraphs {
  private static final int HEADING_WORDS = 16;

  private final PageMeasures measures;
  private final Hyphens hyphens;
  private final TextMaker maker;
  private final List<PageLine> open = new ArrayList<>();
  private final List<PageLine> notes = new ArrayList<>();

  private PageParagraphs(List<PageLine> lines, int mostCharacters) {
    this.measures = PageMeasures.of(lines);
    this.hyphens = new Hyphens(lines);
    this.maker = new TextMaker(mostCharacters);
  }

  static ReportText of(List<PageLine> lines, int mostCharacters) throws Refusal {
    PageParagraphs paragraphs = new PageParagraphs(lines, mostCharacters);
    for (PageLine line : lines) {
      paragraphs.take(line);
    }
    paragraphs.close();
    paragraphs.closeNotes();
    paragraphs.maker.promoteHeadings();
    return paragraphs.maker.text();
  }

  /** Notes wait until the paragraph they interrupt has come to its end. */
  private void take(PageLine line) throws Refusal {
    if (line.words().matches(".*(?:\\.\\s?){4,}[\\divxlc]*")) {
      // A row of dots leads to a page number: a table of contents.
      return;
    }
    if (measures.isSmall(line)) {
      notes.add(line);
      return;
    }
    if (!open.isEmpty() && !continues(open.getLast(), line)) {
      close();
      closeNotes();
    }
    open.add(line);
  }

  private boolean continues(PageLine last, PageLine next) {
    Line before = last.asLine();
    Line after = next.asLine();
    if (!last.sizedLike(next) || last.bold() != next.bold() || after.bulleted()) {
      return false;
    }
    if (after.markerLength() > 0 && !(before.breaksOff() && measures.fills(last))) {
      return false;
    }
    if (measures.turns(last, next)) {
      return before.breaksOff() && (after.opensLower() || measures.fills(last)) && !isHeading();
    }
    if (measures.gapAfter(last, next)) {
      return false;
    }
    return isLarge(last) || runsOn(last, next);
  }

  private boolean runsOn(PageLine last, PageLine next) {
    Line before = last.asLine();
    boolean full = measures.fills(last);
    boolean indented = next.left() - last.left() > 0.8f * next.size();
    boolean inItem = open.getFirst().asLine().markerLength() > 0;
    if (before.endsSentence()) {
      return full && (!indented || inItem);
    }
    return full || next.asLine().opensLower() || before.words().matches(".*[-,;]");
  }

  private boolean isLarge(PageLine line) {
    return line.size() > 1.12f * measures.body();
  }

  private boolean isHeading() {
    PageLine first = open.getFirst();
    int words = open.stream().mapToInt(line -> line.asLine().wordCount()).sum();
    String last = open.getLast().words();
    boolean unended = last.endsWith("?") || (!Line.endsSentence(last) && !last.endsWith(","));
    boolean capitals =
        first.words().matches(".*\\p{Lu}{3}.*") && !first.words().matches(".*\\p{Ll}.*");
    boolean marked = isLarge(first) || first.bold() || capitals;
    return marked && unended && words <= HEADING_WORDS && open.size() <= 3 && !measures.allBold();
  }

  private void close() throws Refusal {
    if (open.isEmpty()) {
      return;
    }
    PageLine first = open.getFirst();
    int marker = first.asLine().markerLength();
    Role role = isHeading() ? Role.HEADING : marker > 0 ? Role.LIST_ITEM : Role.PARAGRAPH;
    String words = first.words();
    for (PageLine line : open.subList(1, open.size())) {
      words = hyphens.join(words, line.words());
    }
    maker.add(role, words.substring(role == Role.PARAGRAPH ? 0 : marker), first.page());
    open.clear();
  }

  private void closeNotes() throws Refusal {
    List<PageLine> waiting = List.copyOf(notes);
    notes.clear();
    for (PageLine line : waiting) {
      if (!open.isEmpty() && !noteContinues(open.getLast(), line)) {
        close();
      }
      open.add(line);
    }
    close();
  }

  private boolean noteContinues(PageLine last, PageLine next) {
    boolean numbered = next.words().matches("\\d{1,3}[ .)].*");
    return last.page() == next.page() && !numbered && !measures.gapAfter(last, next);
  }
}

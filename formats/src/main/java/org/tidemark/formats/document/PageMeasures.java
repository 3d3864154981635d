package org.tidemark.formats.document;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a document's pages are set: the size of its running text, the space between its lines, how
 * far to the right they reach.
 *
 * @param body the size most letters have
 * @param leading the distance from one line of running text to the next
 * @param allBold whether bold letters say nothing because nearly everything is bold
 * @param rights how far right lines reach, by page and left edge
 */
record PageMeasures(float body, float leading, boolean allBold, Map<String, Float> rights) {
  private static final float MARGIN = 40;

  static PageMeasures of(List<PageLine> lines) {
    float body = body(lines);
    Map<String, Float> rights = new TreeMap<>();
    int bold = 0;
    for (PageLine line : lines) {
      rights.merge(column(line), line.right(), Math::max);
      bold += line.bold() ? 1 : 0;
    }
    return new PageMeasures(body, leading(lines, body), bold * 2 > lines.size(), rights);
  }

  private static float body(List<PageLine> lines) {
    Map<Float, Integer> letters = new TreeMap<>();
    for (PageLine line : lines) {
      letters.merge(Math.round(line.size() * 2) / 2f, line.words().length(), Integer::sum);
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(10f);
  }

  private static float leading(List<PageLine> lines, float body) {
    List<Float> steps = new java.util.ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      float step = lines.get(i).top() - lines.get(i - 1).top();
      boolean samePage = lines.get(i).page() == lines.get(i - 1).page();
      if (samePage && step > body / 2 && step < body * 2.5f) {
        steps.add(step);
      }
    }
    steps.sort(Comparator.naturalOrder());
    return steps.isEmpty() ? 1.2f * body : steps.get(steps.size() / 2);
  }

  private static String column(PageLine line) {
    return line.page() + ":" + (int) (line.left() / MARGIN);
  }

  /** Whether a line is set smaller than the running text, as notes are. */
  boolean isSmall(PageLine line) {
    return line.size() < 0.88f * body;
  }

  /** Whether a line reaches so far right that the next word had to go below. */
  boolean fills(PageLine line) {
    int at = (int) (line.left() / MARGIN);
    float right = 0;
    for (int column = at - 1; column <= at + 1; column++) {
      right = Math.max(right, rights.getOrDefault(line.page() + ":" + column, 0f));
    }
    return line.right() > right - 5 * line.size() && line.right() - line.left() > 12 * line.size();
  }

  /** Whether the reader's eye turns to another page or column between two lines. */
  boolean turns(PageLine last, PageLine next) {
    return last.page() != next.page() || next.top() < last.top() - leading / 2;
  }

  /** Whether there is more space between two lines than between those of a paragraph. */
  boolean gapAfter(PageLine last, PageLine next) {
    float step = next.top() - last.top();
    return step > 1.35f * leading * Math.max(1, last.size() / body);
  }
}

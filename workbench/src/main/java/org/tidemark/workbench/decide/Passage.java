package org.tidemark.workbench.decide;

import org.jspecify.annotations.Nullable;
import org.tidemark.model.Quote;
import org.tidemark.model.Report;
import org.tidemark.workbench.Trouble;

/**
 * Words of a report that a person marked.
 *
 * @param words the words
 * @param begin where in the text they begin; null if they stand there only once
 */
public record Passage(String words, @Nullable Integer begin) {
  /**
   * The quote they are.
   *
   * @throws Trouble if they are not in the report, or more than once and nobody says which
   */
  Quote in(Report report) {
    String text = report.text().characters();
    if (words.isBlank()) {
      throw new Trouble(Trouble.Cause.CALL, "No words are marked; choose some of the report.");
    }
    if (begin != null && begin >= 0 && text.startsWith(words, begin)) {
      return report.text().quote(begin, begin + words.length());
    }
    int first = text.indexOf(words);
    if (first < 0) {
      throw new Trouble(
          Trouble.Cause.CALL,
          "The words “" + words + "” are not in the report; copy them exactly.");
    }
    if (text.indexOf(words, first + 1) >= 0) {
      throw new Trouble(
          Trouble.Cause.CALL,
          "The words “" + words + "” stand in the report more than once; mark some more of them.");
    }
    return report.text().quote(first, first + words.length());
  }
}

package org.tidemark.formats.qdpx;

import java.util.ArrayList;
import java.util.List;
import org.tidemark.formats.out.Uuid5;
import org.tidemark.formats.selection.Part;
import org.tidemark.formats.selection.Saying;
import org.tidemark.model.Quote;

/**
 * A report as the source of a project.
 *
 * @param part the report with its claims
 * @param text the text that goes into the project: all of it, or only what is quoted
 * @param stretches the stretches of that text which claims stand on
 */
record Source(Part part, String text, List<Stretch> stretches) {
  /**
   * A stretch of the text, its places counted in characters (code points).
   *
   * @param saying the claim
   * @param begin the place of its first character
   * @param end the place after its last
   * @param number which of the claim's quotes it is
   */
  record Stretch(Saying saying, int begin, int end, int number) {
    String guid() {
      return Uuid5.of("stretch\n" + saying.id().hex() + "\n" + number).toString();
    }
  }

  static Source of(Part part, boolean whole) {
    return whole ? whole(part) : quotes(part);
  }

  private static Source whole(Part part) {
    String text = part.report().text().characters();
    List<Stretch> stretches = new ArrayList<>();
    for (Saying saying : part.sayings()) {
      int number = 0;
      for (Quote quote : saying.claim().quotes()) {
        int begin = text.codePointCount(0, quote.begin());
        int end = begin + text.codePointCount(quote.begin(), quote.end());
        stretches.add(new Stretch(saying, begin, end, number++));
      }
    }
    return new Source(part, text, stretches);
  }

  private static Source quotes(Part part) {
    StringBuilder text = new StringBuilder();
    List<Stretch> stretches = new ArrayList<>();
    for (Saying saying : part.sayings()) {
      int number = 0;
      for (Quote quote : saying.claim().quotes()) {
        int begin = text.codePointCount(0, text.length());
        text.append(quote.exact());
        stretches.add(new Stretch(saying, begin, text.codePointCount(0, text.length()), number++));
        text.append("\n\n");
      }
    }
    return new Source(part, text.toString(), stretches);
  }

  String guid() {
    return Uuid5.of("source\n" + part.report().id().sha256()).toString();
  }
}

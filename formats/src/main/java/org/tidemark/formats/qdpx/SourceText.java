package org.tidemark.formats.qdpx;

import java.util.Optional;
import org.tidemark.formats.incoming.Line;
import org.tidemark.formats.incoming.Rendering;
import org.tidemark.formats.incoming.Span;
import org.tidemark.formats.incoming.Unreadable;

/**
 * The text of a source where it stands in the report.
 *
 * @param line where it begins
 * @param text its characters, as many as in the source
 * @param begin offset of the first of them
 */
record SourceText(Line line, String text, int begin) {
  static SourceText write(Rendering rendering, String address, String text) throws Unreadable {
    String kept = storable(text);
    Line line = rendering.verbatim(address, kept);
    return new SourceText(line, kept, rendering.length() - kept.length());
  }

  /** The words between two positions, counted in code points as REFI-QDA does. */
  Optional<Span> span(int start, int end) {
    int length = text.codePointCount(0, text.length());
    if (start < 0 || end <= start || end > length) {
      return Optional.empty();
    }
    int from = text.offsetByCodePoints(0, start);
    int to = text.offsetByCodePoints(from, end - start);
    return Optional.of(new Span("", begin + from, begin + to));
  }

  /** What cannot be kept is replaced one for one, so that all positions stay right. */
  private static String storable(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean high = Character.isHighSurrogate(c);
      if (high && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
        kept.append(c).append(text.charAt(++i));
      } else if (Character.isSurrogate(c) || c == 0) {
        kept.append('\ufffd');
      } else {
        kept.append(c == '\r' ? ' ' : c);
      }
    }
    return kept.toString();
  }
}

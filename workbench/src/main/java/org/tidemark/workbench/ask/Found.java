package org.tidemark.workbench.ask;

import java.util.List;
import org.tidemark.workbench.Place;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.Told;

/**
 * What a search for words found.
 *
 * @param claims claims whose quotes have the words, best first
 * @param passages paragraphs of reports that have the words, best first
 */
public record Found(List<Told> claims, List<Passage> passages) {
  public Found {
    claims = List.copyOf(claims);
    passages = List.copyOf(passages);
  }

  /**
   * A stretch of a report around the words.
   *
   * @param report the report
   * @param place where in it
   * @param pieces the stretch in pieces, of which some are the words searched for
   * @param begin offset of the whole paragraph in the report's text (UTF-16 units)
   * @param end offset after the paragraph
   */
  public record Passage(ReportLine report, Place place, List<Piece> pieces, int begin, int end) {
    public Passage {
      pieces = List.copyOf(pieces);
    }
  }

  /** A piece of a stretch; the words searched for are marked. */
  public record Piece(String text, boolean marked) {}
}

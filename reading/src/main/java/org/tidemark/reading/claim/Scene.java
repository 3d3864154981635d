package org.tidemark.reading.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Entity;
import org.tidemark.reading.figure.CountedFigure;
import org.tidemark.reading.frame.Frames;
import org.tidemark.reading.names.Cast;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.text.Passage;
import org.tidemark.reading.time.TimeExpression;

/**
 * One sentence with everything known about it.
 *
 * @param text the report's characters
 * @param passage the sentence in its place
 * @param frames who does what in it
 * @param figures its figures
 * @param times its time expressions
 * @param cast who the report speaks of
 * @param listing the sentence as an item of a list, or null when it is none
 * @param heading at whose door the heading above, or the sentence that opens the list, lays it
 * @param next the sentence after it in the same block, or null
 */
public record Scene(
    String text,
    Passage passage,
    Frames frames,
    List<CountedFigure> figures,
    List<TimeExpression> times,
    Cast cast,
    @Nullable Listing listing,
    @Nullable Entity heading,
    @Nullable Sentence next) {

  Sentence sentence() {
    return passage.sentence();
  }
}

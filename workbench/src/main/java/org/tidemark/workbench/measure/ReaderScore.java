package org.tidemark.workbench.measure;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tidemark.model.Kind;

/**
 * How well the reader does on coded reports.
 *
 * @param reports how many reports were read
 * @param now with the chances its folder has now
 * @param byKind the same by kind of claim
 * @param timeRight how many of the right claims give the coder's time
 * @param modalityRight how many of the right claims give the coder's modality
 * @param unseen with chances that each time come from the other reports only
 * @param calibrationError expected calibration error of those chances, from 0 to 1, in ten bands
 * @param surest the most claims, likeliest first, of which 93 in 100 were right
 */
public record ReaderScore(
    int reports,
    Score now,
    SortedMap<Kind, Score> byKind,
    int timeRight,
    int modalityRight,
    Score unseen,
    double calibrationError,
    Tier surest) {
  public ReaderScore {
    byKind = Collections.unmodifiableSortedMap(new TreeMap<>(byKind));
  }

  /**
   * The likeliest claims.
   *
   * @param from the least chance among them
   * @param score how they do
   */
  public record Tier(double from, Score score) {}
}

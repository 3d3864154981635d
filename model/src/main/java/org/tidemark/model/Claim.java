package org.tidemark.model;

import java.util.List;
import org.tidemark.model.time.When;

/**
 * One thing a report says, standing on the report's exact words.
 *
 * @param report the report that says it
 * @param assertion what is said
 * @param holds when it was so
 * @param polarity whether it is said to be so, not so, or no longer so
 * @param modality how surely it is said
 * @param voice who says so inside the report
 * @param quotes the words it stands on; never empty
 * @param found how it was found
 * @param probability calibrated probability that the words say this, from 0 to 1
 */
public record Claim(
    ReportId report,
    Assertion assertion,
    Holds holds,
    Polarity polarity,
    Modality modality,
    Voice voice,
    List<Quote> quotes,
    Found found,
    double probability) {

  public Claim {
    quotes = List.copyOf(quotes);
    if (quotes.isEmpty()) {
      throw new IllegalArgumentException("a claim stands on a quote");
    }
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("a probability runs from 0 to 1, not " + probability);
    }
  }

  /** What kind of thing it says. */
  public Kind kind() {
    return assertion.kind();
  }

  /** The first of its quotes. */
  public Quote quote() {
    return quotes.getFirst();
  }

  /** When it was so, as four bounds. */
  public When when() {
    return holds.when();
  }

  /** The name it is known by, the same whenever the same report is read the same way. */
  public ClaimId id() {
    return ClaimId.of(this);
  }
}

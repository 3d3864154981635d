package org.tidemark.workbench.compare;

import java.util.Locale;
import org.tidemark.reconcile.Outcome;

/** What a new claim does to a held one, in the order in which a researcher looks at it. */
public enum Verdict {
  CONTRADICTS("contradicts", "Contradicts what is held"),
  REFINES("refines", "Says more closely what is held"),
  SUCCEEDS("succeeds", "Changed over time"),
  CONFIRMS("confirms", "Confirms what is held"),
  CANNOT_TELL("cannot tell", "May clash; cannot be told"),
  ADDS("adds", "New");

  private final String words;
  private final String heading;

  Verdict(String words, String heading) {
    this.words = words;
    this.heading = heading;
  }

  /** The word for it in tables and JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word for it in a sentence. */
  public String inWords() {
    return words;
  }

  /** The heading that such claims are shown under. */
  public String heading() {
    return heading;
  }

  /** Whether the new claim says what the held one says. */
  public boolean agrees() {
    return this == CONFIRMS || this == REFINES;
  }

  static Verdict of(Outcome outcome) {
    return switch (outcome) {
      case CONTRADICTS -> CONTRADICTS;
      case REFINES -> REFINES;
      case CONFIRMS -> CONFIRMS;
      case SUCCEEDS -> SUCCEEDS;
      case CANNOT_TELL -> CANNOT_TELL;
      case ADDS -> ADDS;
    };
  }
}

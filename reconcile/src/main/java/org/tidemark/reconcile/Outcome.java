package org.tidemark.reconcile;

import java.util.Locale;

/** What a verdict comes to, the one that a researcher must look at first standing first. */
public enum Outcome {
  CONTRADICTS("Contradicts"),
  REFINES("Refines"),
  CONFIRMS("Confirms"),
  SUCCEEDS("Succeeds"),
  CANNOT_TELL("CannotTell"),
  ADDS("Adds");

  private final String word;

  Outcome(String word) {
    this.word = word;
  }

  /** The word that a table of pairs uses. */
  public String word() {
    return word;
  }

  /**
   * The outcome that a word stands for, however it is spaced and capitalised.
   *
   * @throws IllegalArgumentException if it is none of the six
   */
  public static Outcome ofWord(String word) {
    String plain = word.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    for (Outcome outcome : values()) {
      if (outcome.word.toLowerCase(Locale.ROOT).equals(plain)) {
        return outcome;
      }
    }
    throw new IllegalArgumentException(
        "\""
            + word
            + "\" is no verdict: Adds, Confirms, Refines, Succeeds, Contradicts, CannotTell");
  }
}

package org.tidemark.workbench.ask;

import java.util.List;
import org.tidemark.workbench.Told;

/**
 * Why a claim is believed.
 *
 * @param told the claim with its report and place
 * @param passages the paragraphs its quotes stand in
 * @param decisions what people made of it, oldest first
 */
public record Explanation(Told told, List<Passage> passages, List<Ruling> decisions) {
  public Explanation {
    passages = List.copyOf(passages);
    decisions = List.copyOf(decisions);
  }

  /**
   * A quote in its paragraph.
   *
   * @param before the words before it
   * @param quote the quote
   * @param after the words after it
   * @param place where it stands, in words
   */
  public record Passage(String before, String quote, String after, String place) {}

  /**
   * What a person decided.
   *
   * @param entry the number by which it can be taken back
   * @param act what was decided: "accepted"
   * @param by who decided
   * @param why the reason; empty where none was given
   * @param on the day it was recorded, in UTC
   */
  public record Ruling(long entry, String act, String by, String why, String on) {}
}

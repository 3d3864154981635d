package org.tidemark.workbench.ask;

import java.util.List;
import org.tidemark.workbench.Told;

/**
 * All that is held of an organisation on a date, as the answers to eighteen questions.
 *
 * @param subject whom it is about
 * @param chapters the questions with their answers, in order
 * @param rivals figures of one time that differ
 * @param hedged what is not said as plain fact: in another's voice, as possible, as a plan
 * @param disputed what one claim says is so and another that it is not, or no longer
 */
public record Whole(
    Subject subject,
    List<Chapter> chapters,
    List<Rivals> rivals,
    List<Told> hedged,
    List<Matter> disputed) {
  public Whole {
    chapters = List.copyOf(chapters);
    rivals = List.copyOf(rivals);
    hedged = List.copyOf(hedged);
    disputed = List.copyOf(disputed);
  }

  /**
   * A question with its answers.
   *
   * @param number its number, from 1
   * @param question the question
   * @param themes what answers it
   */
  public record Chapter(int number, String question, List<Theme> themes) {
    public Chapter {
      themes = List.copyOf(themes);
    }
  }
}

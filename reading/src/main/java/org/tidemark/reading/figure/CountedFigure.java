package org.tidemark.reading.figure;

import org.tidemark.model.Figure;

/**
 * A figure in a sentence with the stretch of tokens that words it.
 *
 * @param first index of its first token, hedges included
 * @param last index of its last token
 * @param figure the number with its bounds
 * @param money whether it counts money
 */
public record CountedFigure(int first, int last, Figure figure, boolean money) {
  /** Whether a token belongs to the wording of the figure. */
  public boolean covers(int token) {
    return first <= token && token <= last;
  }
}

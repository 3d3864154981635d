package org.tidemark.store;

/**
 * An earlier decision or judgement taken back; it stays on record.
 *
 * @param entry the number of the entry taken back
 * @param by who takes it back
 * @param why why; empty where no reason was given
 */
public record Undo(long entry, String by, String why) implements Act {
  public Undo {
    if (by.isBlank()) {
      throw new IllegalArgumentException("taking back is somebody's act: say whose");
    }
  }
}

package org.tidemark.model.time;

/** Four bounds on a stretch of time. */
public record When() {
  /** Nothing known. */
  public static When undated() {
    return new When();
  }
}

package org.tidemark.store;

/**
 * Something broken in a casebook.
 *
 * @param where the entry, report or claim it is in
 * @param what what is broken, in one line
 */
public record Flaw(String where, String what) {
  @Override
  public String toString() {
    return where + ": " + what;
  }
}

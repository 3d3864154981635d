package org.tidemark.store;

/** What came of bringing a report to a casebook. */
public sealed interface Added {
  /** The report was not there and is now kept, by this entry. */
  record Kept(Entry entry) implements Added {}

  /** The same bytes were there already; nothing was written. */
  record AlreadyHeld(HeldReport report) implements Added {}
}

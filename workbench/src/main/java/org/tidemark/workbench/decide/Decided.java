package org.tidemark.workbench.decide;

/**
 * A decision as the casebook recorded it.
 *
 * @param entry the number by which it can be taken back
 * @param what what was decided, as a sentence without its full stop
 */
public record Decided(long entry, String what) {}

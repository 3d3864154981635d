package org.tidemark.store;

import java.time.Instant;

/**
 * One line of a casebook's history, chained to the one before by its hash.
 *
 * @param number its place in the history, from 1 without gaps
 * @param recorded when the casebook learned it, to the microsecond, never before the entry before
 * @param hash SHA-256 over the entry before, this number and time, and all that the entry brought
 * @param change what it did
 */
public record Entry(long number, Instant recorded, String hash, Change change) {}

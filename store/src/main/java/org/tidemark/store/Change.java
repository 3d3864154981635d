package org.tidemark.store;

/**
 * What one entry of a casebook did: a report arrived, a person acted, or somebody was forgotten.
 */
public sealed interface Change permits Arrival, Act, Forgetting {}

package org.tidemark.store;

/** What one entry of a casebook did: a report arrived, or a person acted. */
public sealed interface Change permits Arrival, Act {}

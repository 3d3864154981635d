package org.tidemark.model;

/** What a claim may speak of at its far end: an entity, or words taken from the report. */
public sealed interface Term permits Entity, Words {
  /** The words this term is shown by. */
  String label();
}

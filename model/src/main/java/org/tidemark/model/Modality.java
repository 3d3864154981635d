package org.tidemark.model;

/** How surely a report says a thing: as fact, at someone's door, as possible, or as planned. */
public enum Modality {
  FACT,
  REPORTED,
  POSSIBLE,
  PLANNED
}

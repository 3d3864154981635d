package org.tidemark.workbench.decide;

/**
 * Somebody who decides, with the reason given.
 *
 * @param name who decides; never blank
 * @param why the reason; empty where none is given
 */
public record Person(String name, String why) {
  public Person {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a decision is somebody's: say whose");
    }
  }
}

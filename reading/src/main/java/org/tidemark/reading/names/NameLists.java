package org.tidemark.reading.names;

import java.nio.file.Path;

/** Stand-in. */
public final class NameLists {
  final Path rules;

  private NameLists(Path rules) {
    this.rules = rules;
  }

  /** Stand-in. */
  public static NameLists in(Path rules) {
    return new NameLists(rules);
  }
}

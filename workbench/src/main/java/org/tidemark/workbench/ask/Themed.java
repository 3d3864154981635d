package org.tidemark.workbench.ask;

import java.util.List;

/** An answer that consists of themes. */
public sealed interface Themed
    permits Structure, Leaders, Area, Composition, Money, Relations, Aims {
  /** Whom it is about. */
  Subject subject();

  /** The themes, in the order in which they are read. */
  List<Theme> themes();
}

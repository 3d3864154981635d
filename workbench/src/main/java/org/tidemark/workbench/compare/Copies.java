package org.tidemark.workbench.compare;

import org.tidemark.model.Claim;
import org.tidemark.model.ReportText;

/**
 * Reports of which each has the words of the other: a text does not contradict its copy, only
 * itself, and then it is more likely that it was misread.
 */
final class Copies {
  /** Why two such claims are no contradiction between reports. */
  static final String BOTH_HAVE_BOTH = "both reports have both sentences; ";

  private Copies() {}

  static boolean sayBoth(Claim one, ReportText its, Claim other, ReportText others) {
    return its.characters().contains(other.quote().exact())
        && others.characters().contains(one.quote().exact());
  }
}

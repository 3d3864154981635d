package org.tidemark.workbench.open;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.tidemark.model.Kind;

/** A question that a researcher asks of every organisation. */
public enum Asked {
  FOUNDING("when it was founded", true, false, Kind.FOUNDED),
  LEADER("who leads it", false, true, Kind.LEADS),
  STRENGTH("how many it has", true, true, Kind.STRENGTH),
  MEANS("what it lives on", true, true, Kind.INCOME_FROM, Kind.FUNDED_BY, Kind.FINANCES),
  GROUND("where it stands", true, true, Kind.CONTROLS, Kind.PRESENT_IN),
  AIMS("what it wants", true, true, Kind.AIMS_TO, Kind.HOLDS_IDEOLOGY);

  private final String inWords;
  private final boolean ofSubject;
  private final boolean changes;
  private final Set<Kind> kinds;

  Asked(String inWords, boolean ofSubject, boolean changes, Kind first, Kind... more) {
    this.inWords = inWords;
    this.ofSubject = ofSubject;
    this.changes = changes;
    this.kinds = EnumSet.of(first, more);
  }

  /** The question in words: "who leads it". */
  public String inWords() {
    return inWords;
  }

  /** The word for it in JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the answer can change, so that an old one may no longer hold. */
  public boolean changes() {
    return changes;
  }

  /** Whether the organisation stands first in the claims that answer it. */
  boolean isOfSubject() {
    return ofSubject;
  }

  boolean isAnsweredBy(Kind kind) {
    return kinds.contains(kind);
  }

  Set<Kind> kinds() {
    return kinds;
  }
}

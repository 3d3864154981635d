package org.tidemark.store;

/**
 * What a person holds about whether two names are one entity's; the latest about a pair counts.
 *
 * <p>It rewrites nothing: claims keep the names their reports use.
 *
 * @param one a name
 * @param other another name for an entity of the same kind
 * @param identity whether they are the same
 * @param by who says so
 * @param why why; empty where no reason was given
 */
public record Judgement(Named one, Named other, Identity identity, String by, String why)
    implements Act {
  /** Whether two names are one entity's. */
  public enum Identity {
    SAME,
    /** Kept apart, whatever later reports call them. */
    DIFFERENT,
    /** Looked at and left open; it joins nothing and parts nothing. */
    UNSURE
  }

  public Judgement {
    if (by.isBlank()) {
      throw new IllegalArgumentException("a judgement is somebody's: say whose");
    }
    if (one.kind() != other.kind()) {
      throw new IllegalArgumentException(
          one.kind().code() + " and " + other.kind().code() + " are never the same entity");
    }
    boolean sameName = one.normal().equals(other.normal());
    if (sameName && java.util.Objects.equals(one.report(), other.report())) {
      throw new IllegalArgumentException("\"" + one.name() + "\" is judged against itself");
    }
  }
}

package org.tidemark.reconcile.value;

/**
 * How one side of a new claim lies to the same side of a held one.
 *
 * @param sort the relation
 * @param about what was looked at, fit to stand in a sentence; for {@link Sort#UNCLEAR} the reason
 */
public record Fit(Sort sort, String about) {
  /** The relations, the one that decides a comparison first. */
  public enum Sort {
    /** Not the same thing at all. */
    OTHER,
    /** It may be the same thing, or comparable; not enough is said to know. */
    UNCLEAR,
    /** Both cannot be so at one time. */
    EXCLUDES,
    /** Both are unlikely to be so at one time. */
    MAY_EXCLUDE,
    /** Both may be so at one time; at different times one has followed the other. */
    MAY_FOLLOW,
    /** The new one says more closely what the held one says. */
    NARROWER,
    /** Each says something that the other does not, and both fit together. */
    OVERLAPPING,
    /** The new one says less closely what the held one says. */
    WIDER,
    EQUAL
  }

  /** Nothing to tell apart. */
  public static final Fit EQUAL = new Fit(Sort.EQUAL, "");

  /** What the new claim is looked at in, narrower than held. */
  public static Fit narrower(String about) {
    return new Fit(Sort.NARROWER, about);
  }

  /** What the new claim is looked at in, wider than held. */
  public static Fit wider(String about) {
    return new Fit(Sort.WIDER, about);
  }

  /** Another thing. */
  public static Fit other(String about) {
    return new Fit(Sort.OTHER, about);
  }

  /** Not known well enough, for this reason. */
  public static Fit unclear(String reason) {
    return new Fit(Sort.UNCLEAR, reason);
  }

  /** Both cannot be so. */
  public static Fit excludes(String about) {
    return new Fit(Sort.EXCLUDES, about);
  }

  /** Whether both say the same, one perhaps more closely. */
  public boolean agrees() {
    return sort.compareTo(Sort.NARROWER) >= 0;
  }

  /** Both looked at together: the relation that decides. */
  public Fit and(Fit other) {
    return sort.compareTo(other.sort) <= 0 ? this : other;
  }

  /** The same, seen from the held claim. */
  public Fit reversed() {
    return switch (sort) {
      case NARROWER -> new Fit(Sort.WIDER, about);
      case WIDER -> new Fit(Sort.NARROWER, about);
      case OTHER, UNCLEAR, EXCLUDES, MAY_EXCLUDE, MAY_FOLLOW, OVERLAPPING, EQUAL -> this;
    };
  }

  /** This where the sides agree, otherwise the given relation. */
  public Fit orElse(Sort otherwise) {
    return sort == Sort.OTHER ? new Fit(otherwise, about) : this;
  }
}

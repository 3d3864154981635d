package org.tidemark.reconcile.names;

/** What is known about places: whether one lies inside another. */
@FunctionalInterface
public interface Places {
  /** How two places can lie to each other. */
  enum Lie {
    SAME,
    /** The first lies inside the second. */
    INSIDE,
    /** The second lies inside the first. */
    AROUND,
    APART,
    UNKNOWN;

    /** The same, asked the other way round. */
    public Lie reversed() {
      return this == INSIDE ? AROUND : this == AROUND ? INSIDE : this;
    }
  }

  /** How the first place lies to the second. */
  Lie lie(String one, String other);
}

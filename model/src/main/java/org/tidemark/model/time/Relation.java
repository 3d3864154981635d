package org.tidemark.model.time;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How one {@link When} can lie to another: every one of Allen's relations that some way of reading
 * the two allows. What must hold is what none of them denies.
 */
public record Relation(Set<Allen> possible) {
  private static final Set<Allen> APART =
      EnumSet.of(Allen.BEFORE, Allen.MEETS, Allen.MET_BY, Allen.AFTER);
  private static final Set<Allen> PRECEDING = EnumSet.of(Allen.BEFORE, Allen.MEETS);
  private static final Set<Allen> FOLLOWING = EnumSet.of(Allen.AFTER, Allen.MET_BY);
  private static final Set<Allen> CONTAINING =
      EnumSet.of(Allen.CONTAINS, Allen.STARTED_BY, Allen.FINISHED_BY, Allen.EQUALS);
  private static final Set<Allen> INSIDE =
      EnumSet.of(Allen.DURING, Allen.STARTS, Allen.FINISHES, Allen.EQUALS);
  private static final Set<Allen> EQUAL = EnumSet.of(Allen.EQUALS);

  public Relation {
    if (possible.isEmpty()) {
      throw new IllegalArgumentException("two times always lie somehow to each other");
    }
    possible = Collections.unmodifiableSet(EnumSet.copyOf(possible));
  }

  static Relation between(Extent a, Extent b) {
    EnumSet<Allen> possible = EnumSet.noneOf(Allen.class);
    for (Allen relation : Allen.values()) {
      if (relation.isPossible(a, b)) {
        possible.add(relation);
      }
    }
    return new Relation(possible);
  }

  /** They share a day, however they are read. */
  public boolean mustOverlap() {
    return !may(APART);
  }

  /** They can share a day. */
  public boolean mayOverlap() {
    return !must(APART);
  }

  /** The first ends before the second starts, however they are read. */
  public boolean mustPrecede() {
    return must(PRECEDING);
  }

  /** The first can end before the second starts. */
  public boolean mayPrecede() {
    return may(PRECEDING);
  }

  /** The first starts after the second ends, however they are read. */
  public boolean mustFollow() {
    return must(FOLLOWING);
  }

  /** The first can start after the second ends. */
  public boolean mayFollow() {
    return may(FOLLOWING);
  }

  /** The first covers every day of the second, however they are read. */
  public boolean mustContain() {
    return must(CONTAINING);
  }

  /** The first can cover every day of the second. */
  public boolean mayContain() {
    return may(CONTAINING);
  }

  /** The second covers every day of the first, however they are read. */
  public boolean mustLieInside() {
    return must(INSIDE);
  }

  /** The second can cover every day of the first. */
  public boolean mayLieInside() {
    return may(INSIDE);
  }

  /** They are the same days, however they are read. */
  public boolean mustEqual() {
    return must(EQUAL);
  }

  /** They can be the same days. */
  public boolean mayEqual() {
    return may(EQUAL);
  }

  private boolean must(Set<Allen> relations) {
    return relations.containsAll(possible);
  }

  private boolean may(Set<Allen> relations) {
    return !Collections.disjoint(relations, possible);
  }
}

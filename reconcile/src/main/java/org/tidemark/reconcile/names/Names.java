package org.tidemark.reconcile.names;

import org.tidemark.model.Entity;

/** What is known about names: whether two of them stand for one thing. */
@FunctionalInterface
public interface Names {
  /** Whether two entities are one; the same whichever is asked first. */
  Identity judge(Entity one, Entity other);
}

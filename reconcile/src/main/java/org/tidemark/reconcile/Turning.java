package org.tidemark.reconcile;

import org.tidemark.model.Assertion;
import org.tidemark.model.Claim;
import org.tidemark.model.Entity;
import org.tidemark.reconcile.names.Names;

/** Claims about two equals, turned round so that like ends face each other. */
final class Turning {
  private Turning() {}

  static Testimony towards(Testimony held, Testimony fresh, Names names) {
    Claim mine = held.claim();
    Claim theirs = fresh.claim();
    boolean equals = mine.kind().symmetric() && theirs.kind().symmetric();
    if (!equals || facing(mine.assertion(), theirs.assertion(), names)) {
      return fresh;
    }
    Assertion said = theirs.assertion();
    if (!(said.object() instanceof Entity) || !meets(mine.assertion(), said, names)) {
      return fresh;
    }
    Assertion turned = Assertion.of(said.kind(), said.object(), said.subject(), said.details());
    return new Testimony(
        new Claim(
            theirs.report(),
            turned,
            theirs.holds(),
            theirs.polarity(),
            theirs.modality(),
            theirs.voice(),
            theirs.quotes(),
            theirs.found(),
            theirs.probability()),
        fresh.witness());
  }

  private static boolean facing(Assertion mine, Assertion theirs, Names names) {
    return mine.subject() instanceof Entity a
        && theirs.subject() instanceof Entity b
        && names.judge(a, b).isSame();
  }

  private static boolean meets(Assertion mine, Assertion theirs, Names names) {
    boolean there =
        mine.subject() instanceof Entity a
            && theirs.object() instanceof Entity b
            && names.judge(a, b).isSame();
    boolean back =
        mine.object() instanceof Entity a
            && theirs.subject() instanceof Entity b
            && names.judge(a, b).isSame();
    return there || back;
  }
}

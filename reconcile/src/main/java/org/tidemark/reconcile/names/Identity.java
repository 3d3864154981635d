package org.tidemark.reconcile.names;

/**
 * A judgement whether two names stand for one thing, with its reason; a person may overrule it.
 *
 * @param judgement what is judged
 * @param because why, in words a researcher can check
 */
public record Identity(Judgement judgement, String because) {
  /** What can be judged of two names. */
  public enum Judgement {
    SAME,
    /** Not known: neither taken for one thing nor for two. */
    UNSURE,
    /** One is a part, a branch or a splinter of the other, by its name. */
    PART,
    DIFFERENT
  }

  /** One thing, for this reason. */
  public static Identity same(String because) {
    return new Identity(Judgement.SAME, because);
  }

  /** Not known, for this reason. */
  public static Identity unsure(String because) {
    return new Identity(Judgement.UNSURE, because);
  }

  /** Two things, for this reason. */
  public static Identity different(String because) {
    return new Identity(Judgement.DIFFERENT, because);
  }

  /** A part and its whole, for this reason. */
  public static Identity part(String because) {
    return new Identity(Judgement.PART, because);
  }

  /** Whether it is one thing. */
  public boolean isSame() {
    return judgement == Judgement.SAME;
  }
}

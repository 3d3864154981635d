package org.tidemark.workbench.ask;

import java.util.List;

/**
 * One question's answer: what was so then, what had been so before, and what came after.
 *
 * @param heading what is asked, as a heading
 * @param then what was surely or possibly so; the surest first
 * @param before what had been so, the latest first
 * @param after what was not yet so
 * @param denied what is said not to be so
 * @param silence what to say where nothing was so then: "no source says who led it"
 */
public record Theme(
    String heading,
    List<Matter> then,
    List<Matter> before,
    List<Matter> after,
    List<Matter> denied,
    String silence) {
  public Theme {
    then = List.copyOf(then);
    before = List.copyOf(before);
    after = List.copyOf(after);
    denied = List.copyOf(denied);
  }

  /** Whether no source says anything of that time. */
  public boolean isSilent() {
    return then.isEmpty() && denied.isEmpty();
  }
}

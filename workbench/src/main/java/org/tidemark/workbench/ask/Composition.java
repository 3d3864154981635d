package org.tidemark.workbench.ask;

import java.util.List;

/**
 * How many an organisation are, who they are, and who came and went.
 *
 * @param subject whom it is about
 * @param strength how many, every figure by itself
 * @param rivals figures of one time that differ
 * @param made of whom it consists, with shares and strata
 * @param joined who came
 * @param left who went
 */
public record Composition(
    Subject subject, Theme strength, List<Rivals> rivals, Theme made, Theme joined, Theme left)
    implements Themed {
  public Composition {
    rivals = List.copyOf(rivals);
  }

  @Override
  public List<Theme> themes() {
    return List.of(strength, made, joined, left);
  }
}

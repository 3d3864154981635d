package org.tidemark.workbench.outgoing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tidemark.workbench.ask.Window;

/**
 * Which claims are to be written out, and for whom.
 *
 * @param title what the whole is called
 * @param on only what was surely or possibly so then; null for all times
 * @param about only what is claimed of the bearer of this name; null for all
 * @param profile for whose eyes
 * @param names the folder of the lists of places, such as {@code rules/en/names}
 */
public record Wanted(
    String title, @Nullable Window on, @Nullable String about, Profile profile, Path names) {
  /** Everything, for the people who keep the casebook. */
  public static Wanted all(String title, Path names) {
    return new Wanted(title, null, null, Profile.INTERNAL, names);
  }
}

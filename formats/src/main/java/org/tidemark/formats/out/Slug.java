package org.tidemark.formats.out;

import java.text.Normalizer;
import java.util.Locale;

/** A name made fit for a file's: letters and digits of ASCII, with hyphens between the words. */
public final class Slug {
  private static final int LONGEST = 48;

  private Slug() {}

  /** The name of a file for this; "x" where nothing of it can be kept. */
  public static String of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-|-$", "");
    return cut.isEmpty() ? "x" : cut;
  }
}

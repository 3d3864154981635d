package org.tidemark.store;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name in the form in which names are compared: lower case, without accents or a leading "the".
 *
 * <p>Nothing else is forgiven; a likeness is not an identity.
 *
 * @param text the name in that form
 */
public record NormalName(String text) implements Comparable<NormalName> {
  /** The form in which this name is compared. */
  public static NormalName of(String name) {
    String plain =
        folded(name)
            .replaceAll("[\\u2018\\u2019\\u02BC\\u02BB\\u02BF\\u02BE`\\u00B4]", "'")
            .replaceAll("\\p{Pd}", "-")
            .replaceAll("[\\u201C\\u201D\\u00AB\\u00BB]", "\"")
            .replaceAll("[\\s\\p{Z}]+", " ")
            .strip();
    boolean article = plain.startsWith("the ") && plain.length() > 4;
    return new NormalName(article ? plain.substring(4) : plain);
  }

  /** Lower case without accents: the form in which words are searched for. */
  public static String folded(String words) {
    String parted = Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    return parted.toLowerCase(Locale.ROOT);
  }

  @Override
  public int compareTo(NormalName other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}

package org.tidemark.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name in the form in which names are compared: lower case, without accents or a leading "the".
 *
 * <p>Nothing else is forgiven; a likeness is not an identity.
 *
 * @param text the name in that form
 */
public record NormalName(String text) implements Comparable<NormalName> {
  private static final Pattern APOSTROPHES =
      Pattern.compile("[\\u2018\\u2019\\u02BC\\u02BB\\u02BF\\u02BE`\\u00B4]");
  private static final Pattern DASHES = Pattern.compile("\\p{Pd}");
  private static final Pattern QUOTATION_MARKS = Pattern.compile("[\\u201C\\u201D\\u00AB\\u00BB]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+(?:[ '-][a-z0-9]+)*");

  /** The form in which this name is compared. */
  public static NormalName of(String name) {
    String folded = folded(name);
    String plain = PLAIN.matcher(folded).matches() ? folded : withPlainSigns(folded);
    boolean article = plain.startsWith("the ") && plain.length() > 4;
    return new NormalName(article ? plain.substring(4) : plain);
  }

  private static String withPlainSigns(String folded) {
    String straight = APOSTROPHES.matcher(folded).replaceAll("'");
    String dashed = DASHES.matcher(straight).replaceAll("-");
    String quoted = QUOTATION_MARKS.matcher(dashed).replaceAll("\"");
    return SPACES.matcher(quoted).replaceAll(" ").strip();
  }

  /** Lower case without accents: the form in which words are searched for. */
  public static String folded(String words) {
    boolean ascii = words.chars().allMatch(letter -> letter < 128);
    String parted =
        ascii
            ? words
            : MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
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

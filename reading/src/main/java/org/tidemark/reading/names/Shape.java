package org.tidemark.reading.names;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the letters of a printed word say: capitals, acronyms, ordinals. */
final class Shape {
  private static final Pattern LOWER_PREFIX =
      Pattern.compile("(?:a[lsnrtdz]|ash|el|u[a-z]|wal|bin|ibn|d|l|abu)[-‐‑'’]['’ʿʻ`]?\\p{Lu}.*");
  private static final Pattern ACRONYM = Pattern.compile("(?:\\p{Lu}\\.?){2,}s?|.*\\p{Lu}{2,}.*");
  private static final Pattern SMALL = Pattern.compile(".*\\p{Ll}{2,}.*");
  private static final Pattern COMPOUND =
      Pattern.compile(
          ".+-(?:led|based|backed|controlled|linked|affiliated|aligned|held|dominated|inspired|run|"
              + "funded|supported|majority|style|born|trained|speaking|occupied|allied|sponsored|era|"
              + "made|owned|wide|populated|friendly|leaning|origin|like|designated|registered|ruled|"
              + "brokered|mediated|imposed|oriented|related|type|governed|associated|proclaimed|"
              + "operated|armed|facilitated|focused|style|loyal|connected|class|level)");
  private static final Pattern CODE = Pattern.compile("[A-Z]{2}[a-z]?|[A-Z]{2}[a-z]?\\.\\d+.*");
  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");

  private Shape() {}

  /** Whether a word begins as a name does: "Front", "al-Qaeda", "’Ndrangheta", "eThekwini". */
  static boolean isCapital(String form) {
    String bare = bare(form);
    if (bare.isEmpty() || !hasCapital(bare)) {
      return false;
    }
    if (Character.isUpperCase(bare.charAt(0)) && bare.indexOf('-') < 0) {
      return true;
    }
    if (COMPOUND.matcher(bare).matches()) {
      return false;
    }
    return Character.isUpperCase(bare.charAt(0))
        || LOWER_PREFIX.matcher(bare).matches()
        || bare.length() > 2
            && Character.isLowerCase(bare.charAt(0))
            && Character.isUpperCase(bare.charAt(1));
  }

  private static boolean hasCapital(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A word without the marks of emphasis and apostrophes before it. */
  static String bare(String form) {
    int at = 0;
    while (at < form.length() && "_*'’‘ʻʿ`".indexOf(form.charAt(at)) >= 0) {
      at++;
    }
    return form.substring(at);
  }

  /** Whether a name is letters standing for words: "FARC", "IS-K", "U.S.", "MS13". */
  static boolean isAcronym(String name) {
    return name.indexOf(' ') < 0
        && name.length() > 1
        && ACRONYM.matcher(name).matches()
        && !SMALL.matcher(name).matches();
  }

  /** Whether a word is the number of an entry in a list: "QDe.014". */
  static boolean isCode(String form) {
    if (form.length() < 2 || form.length() > 12 || !hasCapital(form.substring(1))) {
      return false;
    }
    return CODE.matcher(form).matches() && !isAcronym(form)
        || form.matches("[A-Z]{2}[a-z]\\.?\\d+.*|[A-Z]-[A-Z]{2}");
  }

  static boolean isOrdinal(String form) {
    return ORDINAL.matcher(form).matches();
  }

  /** Whether all letters are capitals and there are at least two. */
  static boolean isShouted(String form) {
    return form.length() > 1
        && form.equals(form.toUpperCase(Locale.ROOT))
        && form.chars().anyMatch(Character::isUpperCase);
  }
}

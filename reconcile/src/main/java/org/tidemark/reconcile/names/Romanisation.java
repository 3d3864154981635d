package org.tidemark.reconcile.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tidemark.reconcile.value.Remembered;

/** Spellings brought down to plain Latin letters, and to what different romanisations share. */
final class Romanisation {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final String APOSTROPHES = "'’‘ʿʾʼ`´ʹ";
  private static final String CYRILLIC =
      "абвгґдеєжзиіїйклмнопрстуфхцчшщъыьэюяўёјљњћђџѕқғәөүұһңҳҷӣӯ";
  private static final String[] LATIN =
      ("a b v g g d e e zh z i i i i k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya u e j lj nj"
              + " c d dz z k g a o u u h n h j i u")
          .split(" ");
  private static final String GREEK = "αβγδεζηθικλμνξοπρστυφχψως";
  private static final String[] FROM_GREEK =
      "a b g d e z i th i k l m n x o p r s t y f ch ps o s".split(" ");
  private static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئپچژگکی";
  private static final String[] FROM_ARABIC =
      "a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h u i a a _ a i a u i p ch zh g k i"
          .split(" ");

  private static final String GEORGIAN = "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ";
  private static final String[] FROM_GEORGIAN =
      "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h".split(" ");
  private static final String ARMENIAN = "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև";
  private static final String[] FROM_ARMENIAN =
      ("a b g d e z e e t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts u p k o f ev")
          .split(" ");

  private static final Remembered<String, String> SOUNDS =
      new Remembered<>(50_000, Romanisation::heard);

  private Romanisation() {}

  /** Lower-case Latin letters, digits and single spaces; no marks, no apostrophes. */
  static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (!isAscii(lower)) {
      String latin = latin(lower);
      lower = MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFKD)).replaceAll("");
      lower = letters(lower);
    }
    StringBuilder plain = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        plain.append(c);
      } else if (c == '&') {
        space(plain).append("and ");
      } else if (APOSTROPHES.indexOf(c) < 0) {
        space(plain);
      }
    }
    return plain.toString().strip();
  }

  private static StringBuilder space(StringBuilder plain) {
    boolean begun = !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ';
    return begun ? plain.append(' ') : plain;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /** Letters that have no mark to take off. */
  private static String letters(String text) {
    return text.replace("ß", "ss")
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("đ", "d")
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace("ı", "i")
        .replace("þ", "th");
  }

  private static String latin(String lower) {
    StringBuilder latin = new StringBuilder(lower.length() + 8);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c < 0x370 || !letter(latin, c)) {
        latin.append(c);
      }
    }
    return latin.toString();
  }

  private static boolean letter(StringBuilder latin, char c) {
    return letter(latin, c, CYRILLIC, LATIN)
        || letter(latin, c, GREEK, FROM_GREEK)
        || letter(latin, c, ARABIC, FROM_ARABIC)
        || letter(latin, c, GEORGIAN, FROM_GEORGIAN)
        || letter(latin, c, ARMENIAN, FROM_ARMENIAN);
  }

  private static boolean letter(StringBuilder latin, char c, String script, String[] letters) {
    int at = script.indexOf(c);
    if (at >= 0 && !letters[at].equals("_")) {
      latin.append(letters[at]);
    }
    return at >= 0;
  }

  /**
   * What a word's romanisations have in common: one letter for like consonants, one vowel for o and
   * u, one for e, i and y, nothing doubled, no h at the end.
   */
  static String sound(String word) {
    return SOUNDS.of(word);
  }

  private static String heard(String word) {
    String s = word.replaceFirst("^(x(?=i)|hs)", "sh");
    s = s.replace("tsch", "ch").replace("dj", "j").replace("dzh", "j").replace("zh", "j");
    s = s.replace("ph", "f").replace("ck", "k").replace("kh", "k").replace("gh", "g");
    s = s.replace("dh", "d").replace("th", "t").replace("ch", "c").replace("sch", "s");
    s = s.replace("sh", "c").replace("q", "k").replace("x", "ks").replace("w", "v");
    s = s.replace("ou", "u").replace("oo", "u").replace("o", "u").replace("z", "s");
    s = s.replaceAll("[aei]?y[aei]?(?=[^aeiou]|$)", "i").replace("y", "i");
    s = s.replaceAll("ae|ai|ei|ee|ie|e", "i").replaceAll("(.)\\1+", "$1");
    s = s.replaceAll("h$", "").replaceAll("ih(?=[^aiu])", "i");
    return s;
  }

  /** The consonants of a sound, in order. */
  static String frame(String sound) {
    StringBuilder frame = new StringBuilder(sound.length());
    for (int i = 0; i < sound.length(); i++) {
      char c = sound.charAt(i);
      boolean vowel = i > 0 && (c == 'a' || c == 'i' || c == 'u');
      boolean again = !frame.isEmpty() && frame.charAt(frame.length() - 1) == c;
      if (!vowel && !again) {
        frame.append(c);
      }
    }
    return frame.toString();
  }

  /**
   * The number of letters to change to make one word the other; large words only to {@code max}.
   */
  static int distance(String a, String b, int max) {
    if (Math.abs(a.length() - b.length()) > max) {
      return max + 1;
    }
    return new Letters(a, b).changes();
  }

  /** The table of changes between the beginnings of two words. */
  private static final class Letters {
    private final String a;
    private final String b;
    private final int[][] d;

    Letters(String a, String b) {
      this.a = a;
      this.b = b;
      this.d = new int[a.length() + 1][b.length() + 1];
    }

    int changes() {
      for (int i = 0; i <= a.length(); i++) {
        for (int j = 0; j <= b.length(); j++) {
          d[i][j] = i == 0 || j == 0 ? i + j : step(i, j);
        }
      }
      return d[a.length()][b.length()];
    }

    private int step(int i, int j) {
      boolean alike = a.charAt(i - 1) == b.charAt(j - 1);
      int least = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1);
      least = Math.min(least, d[i - 1][j - 1] + (alike ? 0 : 1));
      boolean swapped =
          i > 1
              && j > 1
              && a.charAt(i - 1) == b.charAt(j - 2)
              && a.charAt(i - 2) == b.charAt(j - 1);
      return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
  }
}

package org.tidemark.reading.names;

import java.text.Normalizer;
import java.util.Locale;

/** The form of a name in which two spellings of it are the same: no case, accents or marks. */
final class NameKey {
  private NameKey() {}

  /** The key of a name; empty when nothing of it is a letter or digit. */
  static String of(String name) {
    String plain = isAscii(name) ? name : decomposed(name);
    if (isKey(plain)) {
      return withoutArticle(plain);
    }
    StringBuilder key = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = Character.toLowerCase(plain.charAt(i));
      if (Character.isLetterOrDigit(c)) {
        if (gap && !key.isEmpty()) {
          key.append(' ');
        }
        gap = false;
        key.append(c);
      } else if (!joins(c)) {
        gap = true;
      }
    }
    return withoutArticle(key.toString());
  }

  private static boolean isKey(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /** Marks that stand inside a word and leave no gap when taken out. */
  private static boolean joins(char c) {
    return "'’‘ʼʻʿʾ`.´".indexOf(c) >= 0 || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String withoutArticle(String key) {
    return key.startsWith("the ") ? key.substring(4) : key;
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String decomposed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replace('ø', 'o')
        .replace('ł', 'l')
        .replace('ı', 'i')
        .replace('đ', 'd')
        .replace("ß", "ss")
        .replace("æ", "ae");
  }
}

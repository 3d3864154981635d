package org.tidemark.reading.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A word of a rule that must be one of a few. */
final class Choice {
  private Choice() {}

  /**
   * The value that a word names.
   *
   * @param what what the word should name, for the message
   * @throws IllegalArgumentException if it names none, saying which there are
   */
  static <E extends Enum<E>> E of(Class<E> type, String word, String what) {
    for (E value : type.getEnumConstants()) {
      if (code(value).equals(word.toLowerCase(Locale.ROOT))) {
        return value;
      }
    }
    String all =
        Arrays.stream(type.getEnumConstants()).map(Choice::code).collect(Collectors.joining(", "));
    throw new IllegalArgumentException("\"" + word + "\" is no " + what + ": write one of " + all);
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}

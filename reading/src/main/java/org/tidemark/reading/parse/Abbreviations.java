package org.tidemark.reading.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is known of words that end in a full stop which need not end a sentence. */
final class Abbreviations {
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)+\\p{L}|\\p{Lu}");

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Set<String> starters;

  /** Whether a sentence can end at an abbreviation. */
  enum Kind {
    INNER,
    NUMBER,
    OPEN
  }

  Abbreviations() {
    for (String line : lines("abbreviations.txt")) {
      int colon = line.indexOf(':');
      Kind kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      for (String word : line.substring(colon + 1).strip().split(" ")) {
        kinds.put(word, kind);
      }
    }
    starters =
        lines("sentence-starters.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> lines(String file) {
    InputStream stream = Abbreviations.class.getResourceAsStream(file);
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(stream, file), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a full stop right after this word belongs to it, given the text that follows. */
  boolean keepsStop(String word, String text, int afterStop, int end) {
    int next = afterStop;
    while (next < end && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    Kind kind = kinds.get(word);
    if (kind == Kind.NUMBER) {
      return next < end && Character.isDigit(text.charAt(next));
    }
    boolean lastWord = next == end;
    return kind != null || (INITIALS.matcher(word).matches() && !(word.length() == 1 && lastWord));
  }

  boolean isNumberWord(String word) {
    return kinds.get(word) == Kind.NUMBER;
  }

  /** Whether a sentence ends at this word with its full stop, given the next word. */
  boolean endsSentence(String wordWithStop, String next) {
    Kind kind = kinds.getOrDefault(wordWithStop.substring(0, wordWithStop.length() - 1), Kind.OPEN);
    boolean certain = wordWithStop.equals("etc.") && Character.isUpperCase(next.charAt(0));
    return kind == Kind.OPEN && (certain || starters.contains(next));
  }
}

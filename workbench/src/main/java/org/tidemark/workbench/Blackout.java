package org.tidemark.workbench;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names made unreadable wherever they stand, each sign by a sign, so that places stay the same. */
public final class Blackout {
  private static final char BLACK = '█';

  /** For a sign that takes two places in a Java text. */
  private static final String BLACK_WIDE = "\ud83e\udf95";

  private final @Nullable Pattern names;

  /** A blackout of these names, in any case, where they are words of their own. */
  public Blackout(Collection<String> hidden) {
    List<String> longestFirst =
        hidden.stream()
            .map(String::strip)
            .filter(name -> name.length() > 1)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n))
            .toList();
    names =
        longestFirst.isEmpty()
            ? null
            : Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:"
                    + longestFirst.stream().map(Blackout::pattern).collect(Collectors.joining("|"))
                    + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The words of a name with any blanks between them. */
  private static String pattern(String name) {
    return Pattern.compile("\\s+")
        .splitAsStream(name)
        .map(Pattern::quote)
        .collect(Collectors.joining("\\s+"));
  }

  /** The words with every hidden name blacked out. */
  public String of(String words) {
    return names == null ? words : names.matcher(words).replaceAll(Blackout::black);
  }

  /** The same; nothing stays nothing. */
  public @Nullable String ofOrNull(@Nullable String words) {
    return words == null ? null : of(words);
  }

  /** Whether a hidden name stands in these words. */
  public boolean hides(String words) {
    return names != null && names.matcher(words).find();
  }

  private static String black(java.util.regex.MatchResult found) {
    StringBuilder black = new StringBuilder();
    found
        .group()
        .codePoints()
        .forEach(c -> {
          if (Character.isWhitespace(c)) {
            black.appendCodePoint(c);
          } else if (Character.isSupplementaryCodePoint(c)) {
            black.append(BLACK_WIDE);
          } else {
            black.append(BLACK);
          }
        });
    return Matcher.quoteReplacement(black.toString());
  }

  /** The last word of a person's name, by which reports call them after the first time. */
  public static @Nullable String surname(String name) {
    String[] words = name.strip().split("\\s+", -1);
    String last = words[words.length - 1];
    return words.length > 1 && last.length() > 3 ? last.toLowerCase(Locale.ROOT) : null;
  }
}

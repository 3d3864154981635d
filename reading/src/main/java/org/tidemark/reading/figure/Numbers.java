package org.tidemark.reading.figure;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.reading.parse.Sentence;

/** The numbers of a sentence as its tokens spell them, without the words that bound them. */
final class Numbers {
  private static final Map<String, Run> PLURALS =
      Map.of(
          "tens", new Run(20, 99, 1, 0),
          "dozens", new Run(24, 99, 1, 0),
          "scores", new Run(40, 99, 1, 0),
          "hundreds", new Run(200, 999, 1, 0),
          "thousands", new Run(2_000, 9_999, 1, 0),
          "millions", new Run(2_000_000, 9_999_999, 1, 0),
          "billions", new Run(2_000_000_000L, 9_999_999_999L, 1, 0));
  private static final Map<String, Long> OF_PLURALS =
      Map.of("thousands", 1_000L, "millions", 1_000_000L, "billions", 1_000_000_000L);
  private static final Set<String> SEVERAL = Set.of("several", "few", "couple");

  private final Sentence sentence;

  Numbers(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * A number or the bounds of a round word.
   *
   * @param scale by what its last words multiply it, 1 if by nothing: a thousand in "two thousand"
   * @param last index of its last token
   */
  record Run(long lo, long hi, long scale, int last) {
    boolean isOne() {
      return lo == hi;
    }

    /** "3" of "3 to 5 million" is three million. */
    Run scaledLike(Run other) {
      boolean shared = scale == 1 && other.scale > 1 && lo < other.lo / other.scale;
      return shared ? new Run(lo * other.scale, hi * other.scale, other.scale, last) : this;
    }
  }

  /** The round word that begins at a token: "hundreds", "tens of thousands", "a few hundred". */
  @Nullable Run round(int at) {
    Run bounds = PLURALS.get(word(at));
    if (bounds == null) {
      return several(at);
    }
    Long scale = word(at + 1).equals("of") ? OF_PLURALS.get(word(at + 2)) : null;
    if (scale == null) {
      return word(at).equals("tens") ? null : new Run(bounds.lo, bounds.hi, 1, at);
    }
    return new Run(bounds.lo * scale, (bounds.hi + 1) * scale - 1, 1, at + 2);
  }

  private @Nullable Run several(int at) {
    if (word(at).equals("half") && word(at + 1).equals("a") && word(at + 2).equals("dozen")) {
      return new Run(6, 6, 1, at + 2);
    }
    int next = word(at + 1).equals("of") ? at + 2 : at + 1;
    if (!SEVERAL.contains(word(at)) || scaleAt(next) == 1) {
      return null;
    }
    Run two = scaled(2, next);
    return two == null ? null : new Run(two.lo, 5 * two.hi - 1, 1, two.last);
  }

  /** The single number that begins at a token; null if none does, or it tells a share. */
  @Nullable Run number(int at) {
    Run run = sum(at);
    return run == null || isShare(run.last + 1) ? null : run;
  }

  /** Whether the number that begins at a token tells a share: "40 percent". */
  boolean tellsShare(int at) {
    Run run = sum(at);
    return run != null && isShare(run.last + 1);
  }

  private @Nullable Run sum(int at) {
    Run run = part(at);
    Run more = run == null ? null : lesser(run);
    while (run != null && more != null) {
      run = new Run(run.lo + more.lo, run.hi + more.hi, more.scale, more.last);
      more = lesser(run);
    }
    return run;
  }

  /** "Twenty" after "one hundred and", "five hundred" after "two thousand". */
  private @Nullable Run lesser(Run run) {
    boolean and = word(run.last + 1).equals("and");
    int at = and ? run.last + 2 : run.last + 1;
    boolean spelled = !word(at).isEmpty() && Character.isLetter(word(at).charAt(0));
    Run more = spelled && run.scale >= 100 ? part(at) : null;
    return more != null && more.lo < run.scale ? more : null;
  }

  private @Nullable Run part(int at) {
    if (scaleAt(at) > 1) {
      return Set.of("a", "an").contains(word(at - 1)) ? scaled(1, at) : null;
    }
    OptionalLong decimal = NumberWords.decimal(word(at), scaleAt(at + 1));
    if (decimal.isPresent()) {
      long value = decimal.getAsLong();
      return scaleAt(at + 1) > 1 ? new Run(value, value, 1, at + 1) : null;
    }
    OptionalLong money = isCurrency(at - 1) ? NumberWords.money(word(at)) : OptionalLong.empty();
    OptionalLong plain = money.isPresent() ? money : NumberWords.plain(word(at));
    return plain.isPresent() ? scaled(plain.getAsLong(), at + 1) : null;
  }

  /** A value times the words from a token on; null if that is more than can be counted. */
  private @Nullable Run scaled(long value, int from) {
    long product = value;
    long scale = 1;
    int at = from;
    while (scaleAt(at) > 1) {
      scale = scaleAt(at);
      if (product > Long.MAX_VALUE / 10 / scale) {
        return null;
      }
      product *= scale;
      at++;
    }
    return new Run(product, product, scale, at - 1);
  }

  private boolean isShare(int at) {
    return Set.of("%", "percent", "percentage").contains(word(at))
        || (word(at).equals("per") && word(at + 1).equals("cent"));
  }

  /** Whether a token is the sign of a currency. */
  boolean isCurrency(int at) {
    return Set.of("$", "us$", "€", "£", "usd").contains(word(at));
  }

  private long scaleAt(int at) {
    return NumberWords.SCALE.getOrDefault(word(at), 1L);
  }

  /** The word at a place, in lower case; empty beyond the sentence. */
  String word(int at) {
    return at < 0 || at >= sentence.size()
        ? ""
        : sentence.token(at).form().toLowerCase(Locale.ROOT);
  }
}

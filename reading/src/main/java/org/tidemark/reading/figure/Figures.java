package org.tidemark.reading.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Figure;
import org.tidemark.reading.parse.Sentence;

/** The figures of one sentence, each with the bounds its words give. */
public final class Figures {
  private static final Map<String, long[]> PLURALS =
      Map.of(
          "dozens",
          new long[] {24, 99},
          "scores",
          new long[] {40, 99},
          "hundreds",
          new long[] {200, 999},
          "thousands",
          new long[] {2_000, 9_999},
          "millions",
          new long[] {2_000_000, 9_999_999});
  private static final Set<String> CURRENCY = Set.of("$", "us$", "€", "£", "usd");
  private static final Set<String> SEVERAL = Set.of("several", "few", "couple");

  private final Sentence sentence;

  private Figures(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Every figure of a sentence, in the order of the words; years and dates are among them. */
  public static List<CountedFigure> of(Sentence sentence) {
    return new Figures(sentence).all();
  }

  private List<CountedFigure> all() {
    List<CountedFigure> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      CountedFigure figure = Share.of(sentence, at, found);
      figure = figure == null ? starting(at) : figure;
      if (figure == null) {
        at++;
      } else {
        found.add(figure);
        at = figure.last() + 1;
      }
    }
    return found;
  }

  private @Nullable CountedFigure starting(int at) {
    Run run = plural(at);
    if (run == null) {
      run = number(at);
    }
    if (run == null) {
      return null;
    }
    Run second = range(run.last + 1);
    boolean money = at > 0 && CURRENCY.contains(word(at - 1)) || currencyAfter(run.last + 1);
    if (second != null && run.lo == run.hi && second.lo >= run.lo) {
      Bound bound = Bound.before(sentence, at);
      int first = bound.first() == at ? between(at) : bound.first();
      boolean rough = bound.sort() == Bound.Sort.ABOUT;
      Figure range = new Figure(run.lo, second.hi, null, rough, false, null);
      return new CountedFigure(first, second.last, range, money);
    }
    Bound bound = Bound.before(sentence, money && CURRENCY.contains(wordAt(at - 1)) ? at - 1 : at);
    Figure figure = run.lo == run.hi ? bound.around(run.lo) : Figure.between(run.lo, run.hi);
    if (run.lo == run.hi && (wordAt(run.last).endsWith("+") || wordAt(run.last + 1).equals("+"))) {
      figure = Figure.atLeast(run.lo);
    }
    return new CountedFigure(bound.first(), run.last, figure, money);
  }

  private int between(int at) {
    return at > 0 && Set.of("between", "from").contains(word(at - 1)) ? at - 1 : at;
  }

  private boolean currencyAfter(int at) {
    return Set.of("dollars", "euros", "pounds", "pesos", "rupees").contains(wordAt(at));
  }

  private @Nullable Run plural(int at) {
    if (wordAt(at).equals("tens") && wordAt(at + 1).equals("of")) {
      long[] bounds = PLURALS.get(wordAt(at + 2));
      if (bounds != null && wordAt(at + 2).equals("thousands")) {
        return new Run(20_000, 99_999, at + 2);
      }
      return null;
    }
    if (wordAt(at).equals("hundreds") && wordAt(at + 2).equals("thousands")) {
      return new Run(200_000, 999_999, at + 2);
    }
    long[] bounds = PLURALS.get(wordAt(at));
    if (bounds != null) {
      return new Run(bounds[0], bounds[1], at);
    }
    return several(at);
  }

  private @Nullable Run several(int at) {
    if (wordAt(at).equals("half") && wordAt(at + 1).equals("a") && wordAt(at + 2).equals("dozen")) {
      return new Run(6, 6, at + 2);
    }
    if (!SEVERAL.contains(wordAt(at))) {
      return null;
    }
    int next = wordAt(at + 1).equals("of") ? at + 2 : at + 1;
    Long scale = NumberWords.SCALE.get(wordAt(next));
    return scale == null ? null : new Run(2 * scale, 10 * scale - 1, next);
  }

  private @Nullable Run number(int at) {
    String word = wordAt(at);
    Long bare = NumberWords.SCALE.get(word);
    if (bare != null && at > 0 && Set.of("a", "an").contains(wordAt(at - 1))) {
      return new Run(bare, bare, at);
    }
    OptionalLong plain = NumberWords.plain(word);
    OptionalLong decimal = NumberWords.decimal(word, scaleAt(at + 1));
    if (decimal.isPresent() && scaleAt(at + 1) > 1) {
      return new Run(decimal.getAsLong(), decimal.getAsLong(), at + 1);
    }
    if (plain.isEmpty() || wordAt(at + 1).equals("%") || wordAt(at + 1).equals("percent")) {
      return null;
    }
    long value = plain.getAsLong();
    int last = at;
    while (scaleAt(last + 1) > 1) {
      value = Math.multiplyExact(value, scaleAt(last + 1));
      last++;
    }
    return new Run(value, value, last);
  }

  private long scaleAt(int at) {
    return NumberWords.SCALE.getOrDefault(wordAt(at), 1L);
  }

  private @Nullable Run range(int at) {
    if (!Set.of("to", "-", "–", "and", "or").contains(wordAt(at))) {
      return null;
    }
    boolean and = wordAt(at).equals("and");
    if (and && !hasBetween(at)) {
      return null;
    }
    return number(at + 1);
  }

  private boolean hasBetween(int at) {
    for (int i = Math.max(0, at - 4); i < at; i++) {
      if (wordAt(i).equals("between")) {
        return true;
      }
    }
    return false;
  }

  private String word(int at) {
    return sentence.token(at).form().toLowerCase(Locale.ROOT);
  }

  private String wordAt(int at) {
    return at < 0 || at >= sentence.size() ? "" : word(at);
  }

  private record Run(long lo, long hi, int last) {}
}

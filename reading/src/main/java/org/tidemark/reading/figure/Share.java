package org.tidemark.reading.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Figure;
import org.tidemark.reading.parse.Sentence;

/** A figure told as a share of the one before it: "half that number", "twice as many". */
final class Share {
  private static final Map<String, Part> PARTS =
      Map.of(
          "half",
          new Part("half of", 1, 2),
          "third",
          new Part("a third of", 1, 3),
          "quarter",
          new Part("a quarter of", 1, 4),
          "twice",
          new Part("twice", 2, 1),
          "double",
          new Part("twice", 2, 1),
          "triple",
          new Part("three times", 3, 1));
  private static final Set<String> NUMBERS =
      Set.of("number", "figure", "strength", "size", "total", "amount");

  private Share() {}

  /** The figure that begins at a token by pointing back at an earlier one, or null. */
  static @Nullable CountedFigure of(Sentence sentence, int at, List<CountedFigure> before) {
    Part part = PARTS.get(form(sentence, at));
    if (part == null || before.isEmpty()) {
      return null;
    }
    int next = form(sentence, at + 1).equals("of") ? at + 2 : at + 1;
    boolean points = Set.of("that", "this", "the").contains(form(sentence, next));
    if (points && NUMBERS.contains(form(sentence, next + 1))) {
      return taken(part, at, next + 1, before);
    }
    return points && next == at + 2 ? taken(part, at, next, before) : null;
  }

  private static @Nullable CountedFigure taken(
      Part part, int first, int last, List<CountedFigure> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Figure whole = before.get(i).figure();
      if (!year(whole)) {
        return new CountedFigure(first, last, part.of(whole), before.get(i).money());
      }
    }
    return null;
  }

  private static boolean year(Figure figure) {
    Long best = figure.best();
    return best != null && !figure.approximate() && best >= 1500 && best < 2100;
  }

  private static String form(Sentence sentence, int at) {
    return at >= sentence.size() ? "" : sentence.token(at).form().toLowerCase(Locale.ROOT);
  }

  private record Part(String words, long times, long over) {
    Figure of(Figure whole) {
      String steps = words + " " + whole.inWords();
      Long lo = whole.lo();
      Long hi = whole.hi();
      if (lo != null && hi != null) {
        return Figure.between(of(lo), of(hi)).computedBy(steps);
      }
      Long best = whole.best();
      long named = best != null ? best : lo != null ? lo : hi == null ? 0 : hi;
      return Figure.about(of(named)).computedBy(steps);
    }

    private long of(long number) {
      return number * times / over;
    }
  }
}

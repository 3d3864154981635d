package org.tidemark.reading.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Figure;
import org.tidemark.reading.figure.Numbers.Run;
import org.tidemark.reading.parse.Sentence;

/** The figures of one sentence, each with the bounds its words give. */
public final class Figures {
  private static final Set<String> JOINTS = Set.of("to", "-", "–", "or");
  private static final Set<String> CURRENCIES =
      Set.of("dollars", "euros", "pounds", "pesos", "rupees");

  /** Verbs that lead from one figure to another, which then are two and no range. */
  private static final Set<String> CHANGES =
      Set.of(
          "grow",
          "rise",
          "swell",
          "increase",
          "expand",
          "jump",
          "climb",
          "surge",
          "balloon",
          "fall",
          "drop",
          "shrink",
          "dwindle",
          "decline",
          "decrease",
          "plummet",
          "reduce");

  private static final int BETWEEN_REACH = 6;

  private final Sentence sentence;
  private final Numbers numbers;

  private Figures(Sentence sentence) {
    this.sentence = sentence;
    this.numbers = new Numbers(sentence);
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
    Run run = numbers.round(at);
    run = run == null ? numbers.number(at) : run;
    if (run == null) {
      return null;
    }
    int joined = run.isOne() && !leads(at) ? joined(run.last() + 1) : -1;
    if (joined < 0) {
      return single(at, run);
    }
    if (numbers.tellsShare(joined)) {
      return null;
    }
    Run second = numbers.number(joined);
    Run first = second == null ? run : run.scaledLike(second);
    return second == null || second.lo() < first.lo() ? single(at, run) : range(at, first, second);
  }

  private CountedFigure single(int at, Run run) {
    Bound bound = Bound.of(sentence, unsigned(at), run.last());
    Figure figure = run.isOne() ? bound.around(run.lo()) : Figure.between(run.lo(), run.hi());
    return new CountedFigure(bound.first(), bound.last(), figure, isMoney(at, run));
  }

  private CountedFigure range(int at, Run low, Run high) {
    int start = unsigned(at);
    Bound bound = Bound.of(sentence, start, high.last());
    boolean led = bound.first() == start && Set.of("between", "from").contains(word(start - 1));
    boolean rough = bound.sort() == Bound.Sort.ABOUT;
    Figure figure = new Figure(low.lo(), high.hi(), null, rough, false, null);
    boolean money = isMoney(at, low) || isMoney(at, high);
    return new CountedFigure(led ? start - 1 : bound.first(), bound.last(), figure, money);
  }

  private int unsigned(int at) {
    return numbers.isCurrency(at - 1) ? at - 1 : at;
  }

  private boolean isMoney(int at, Run run) {
    int behind = word(run.last() + 1).equals("of") ? run.last() + 2 : run.last() + 1;
    return numbers.isCurrency(at - 1) || CURRENCIES.contains(word(behind));
  }

  /** Where the other end of a range begins if a word at this token joins it; -1 if none does. */
  private int joined(int at) {
    boolean joint = JOINTS.contains(word(at)) || (word(at).equals("and") && isAfterBetween(at));
    int next = numbers.isCurrency(at + 1) ? at + 2 : at + 1;
    return joint ? next : -1;
  }

  /** Whether a number is where something grew from, or the year in which: "from 50 to 200". */
  private boolean leads(int at) {
    boolean year = word(at - 1).equals("in") && word(at).matches("(?:1[89]|20)\\d\\d");
    if (year || !word(at - 1).equals("from")) {
      return year;
    }
    for (int i = Math.max(0, at - BETWEEN_REACH); i < at; i++) {
      if (CHANGES.contains(sentence.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  private boolean isAfterBetween(int at) {
    for (int i = Math.max(0, at - BETWEEN_REACH); i < at; i++) {
      if (word(i).equals("between")) {
        return true;
      }
    }
    return false;
  }

  private String word(int at) {
    return numbers.word(at);
  }
}

package org.tidemark.reading.parse.learned;

import java.io.IOException;

/** The dependency parser: greedy, from left to right, one decision for each pair it looks at. */
final class ArcParser {
  private static final int REACH = 5;

  private final Template template;
  private final Classifier classifier;
  private final Step[] steps;
  private final int[] shifts;
  private final int[] withoutArc;
  private final int[] shiftsOrPassesWithoutArc;
  private final int[] allButBareReduce;
  private final int[] leftArcs;
  private final int[] rightArcs;

  /** What a label of the classifier tells the parser to do. */
  private record Step(char arc, char list, String relation) {
    static Step of(String label) {
      String[] parts = label.split("_", -1);
      return new Step(parts[0].charAt(0), parts[1].charAt(0), parts[2]);
    }
  }

  private ArcParser(ModelInput in) throws IOException {
    template = Template.read(in);
    classifier = Classifier.read(in);
    shifts = in.ints();
    withoutArc = in.ints();
    shiftsOrPassesWithoutArc = in.ints();
    allButBareReduce = in.ints();
    leftArcs = in.ints();
    rightArcs = in.ints();
    steps = new Step[classifier.labelCount()];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = Step.of(classifier.label(i));
    }
  }

  static ArcParser read(ModelInput in) throws IOException {
    return new ArcParser(in);
  }

  Arcs parse(Columns columns, int words) {
    return new Run(columns, words).parse();
  }

  /** The parse of one sentence. */
  private final class Run {
    private final Columns columns;
    private final int words;
    private final Arcs arcs;
    private final ArcState state;
    private final Template.Scorer scorer;

    Run(Columns columns, int words) {
      this.columns = columns;
      this.words = words;
      arcs = new Arcs(words);
      state = new ArcState(arcs, words);
      scorer = template.new Scorer(classifier, columns);
      for (int i = 1; i <= words; i++) {
        columns.set(Column.VALENCY, i, "-");
      }
    }

    Arcs parse() {
      while (!state.atEnd()) {
        take(steps[choose(scorer.score(state))]);
      }
      for (int i = 1; i <= words; i++) {
        if (!arcs.hasHead(i)) {
          adopt(i);
        }
      }
      return arcs;
    }

    private int choose(float[] scores) {
      int top = state.top();
      int input = state.input();
      if (top == 0) {
        return Classifier.best(scores, shifts);
      }
      if (arcs.descends(top, input)) {
        return Classifier.best(scores, withoutArc);
      }
      if (arcs.descends(input, top)) {
        return Classifier.best(scores, arcs.hasHead(top) ? withoutArc : shiftsOrPassesWithoutArc);
      }
      return arcs.hasHead(top)
          ? Classifier.best(scores)
          : Classifier.best(scores, allButBareReduce);
    }

    private void take(Step step) {
      switch (step.arc) {
        case 'L' -> attach(state.top(), state.input(), step.relation);
        case 'R' -> attach(state.input(), state.top(), step.relation);
        default -> {}
      }
      if (step.list == 'S') {
        state.shift();
      } else if (step.list == 'R') {
        state.reduce();
      } else {
        state.pass();
      }
    }

    private void attach(int word, int head, String relation) {
      int old = arcs.head(word);
      arcs.attach(word, head, relation);
      columns.set(Column.RELATION, word, relation);
      columns.set(Column.VALENCY, head, arcs.valency(head));
      if (old >= 0) {
        columns.set(Column.VALENCY, old, arcs.valency(old));
      }
    }

    /** Gives a word the parse left alone the likeliest head nearby, or makes it a root. */
    private void adopt(int word) {
      int head = 0;
      String relation = "root";
      double bestScore = -Double.MAX_VALUE;
      for (int direction = -1; direction <= 1; direction += 2) {
        int[] allowed = direction > 0 ? leftArcs : rightArcs;
        for (int distance = 1; distance <= REACH; distance++) {
          int other = word + direction * distance;
          if (other < 0 || other > words || arcs.descends(other, word)) {
            continue;
          }
          state.lookAt(Math.min(word, other), Math.max(word, other));
          float[] scores = scorer.score(state);
          int label = Classifier.best(scores, allowed);
          if (bestScore < scores[label]) {
            bestScore = scores[label];
            head = other;
            relation = steps[label].relation;
          }
        }
      }
      attach(word, head, relation);
    }
  }
}

package org.tidemark.reading.parse.learned;

import java.io.IOException;

/** The part-of-speech tagger: from left to right, each word once. */
final class PosTagger {
  private final Template template;
  private final Classifier classifier;

  private PosTagger(ModelInput in) throws IOException {
    template = Template.read(in);
    classifier = Classifier.read(in);
  }

  static PosTagger read(ModelInput in) throws IOException {
    return new PosTagger(in);
  }

  /** The tags of words 1 to n, at those places; also written into the columns. */
  String[] tag(Columns columns, int words) {
    String[] tags = new String[words + 1];
    tags[0] = Columns.ROOT;
    Template.Scorer scorer = template.new Scorer(classifier, columns);
    for (int i = 1; i <= words; i++) {
      int word = i;
      float[] scores = scorer.score(slot -> at(word + slot.window(), words));
      tags[i] = classifier.label(Classifier.best(scores));
      columns.set(Column.TAG, i, tags[i]);
    }
    return tags;
  }

  private static int at(int word, int words) {
    return word >= 1 && word <= words ? word : -1;
  }
}

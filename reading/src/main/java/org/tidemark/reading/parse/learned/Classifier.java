package org.tidemark.reading.parse.learned;

import java.io.IOException;

/** A linear classifier over sparse features; only the weights that are not zero are held. */
final class Classifier {
  private final String[] labels;
  private final KeyIndex features;
  private final int[] rowStarts;
  private final byte[] rowLabels;
  private final float[] rowWeights;

  private Classifier(ModelInput in) throws IOException {
    labels = in.strings();
    features = KeyIndex.read(in);
    rowStarts = in.ints();
    rowLabels = in.bytes();
    rowWeights = in.floats();
  }

  static Classifier read(ModelInput in) throws IOException {
    return new Classifier(in);
  }

  int labelCount() {
    return labels.length;
  }

  String label(int index) {
    return labels[index];
  }

  /** Adds the weights of one feature, if it is known, to the scores of all labels. */
  void add(long key, float[] scores) {
    int row = features.find(key);
    if (row < 0) {
      return;
    }
    int end = rowStarts[row + 1];
    for (int i = rowStarts[row]; i < end; i++) {
      scores[rowLabels[i] & 0xFF] += rowWeights[i];
    }
  }

  /** The label with the highest score; the first of equals. */
  static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[best] < scores[i]) {
        best = i;
      }
    }
    return best;
  }

  /** The label with the highest score among those allowed; the first of equals. */
  static int best(float[] scores, int[] allowed) {
    int best = allowed[0];
    for (int label : allowed) {
      if (scores[best] < scores[label]) {
        best = label;
      }
    }
    return best;
  }
}

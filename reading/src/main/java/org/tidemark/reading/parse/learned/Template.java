package org.tidemark.reading.parse.learned;

import java.io.IOException;
import java.util.Arrays;

/** The recipe by which a state of decoding becomes features. */
final class Template {

  /** A state of decoding that can say which word stands in a slot. */
  interface State {
    /** The word's row, or -1. */
    int wordAt(Slot slot);
  }

  private final Slot[] slots;
  private final int[] bundleSlots;
  private final Bundle[] bundles;
  private final int[] atomSlots;
  private final Column[] atomColumns;
  private final int[][] features;

  private Template(ModelInput in) throws IOException {
    slots = new Slot[in.number()];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = Slot.read(in);
    }
    bundleSlots = in.ints();
    bundles = new Bundle[bundleSlots.length];
    for (int i = 0; i < bundles.length; i++) {
      bundles[i] = Bundle.valueOf(in.string());
    }
    atomSlots = in.ints();
    atomColumns = new Column[atomSlots.length];
    for (int i = 0; i < atomColumns.length; i++) {
      atomColumns[i] = Column.valueOf(in.string());
    }
    features = new int[in.number()][];
    for (int i = 0; i < features.length; i++) {
      features[i] = in.ints();
    }
  }

  static Template read(ModelInput in) throws IOException {
    return new Template(in);
  }

  /** One use of the recipe on one sentence; not for use by two threads at once. */
  final class Scorer {
    private final Classifier classifier;
    private final long[][] hashColumns = new long[atomColumns.length][];
    private final long[][] powerColumns = new long[atomColumns.length][];
    private final long[][][] bundleColumns = new long[bundles.length][][];
    private final float[] scores;
    private final int[] words = new int[slots.length];
    private final long[] hashes = new long[atomSlots.length];
    private final long[] powers = new long[atomSlots.length];

    Scorer(Classifier classifier, Columns columns) {
      this.classifier = classifier;
      for (int i = 0; i < atomColumns.length; i++) {
        hashColumns[i] = columns.hashes(atomColumns[i]);
        powerColumns[i] = columns.powers(atomColumns[i]);
      }
      for (int i = 0; i < bundles.length; i++) {
        bundleColumns[i] = columns.bundle(bundles[i]);
      }
      scores = new float[classifier.labelCount()];
    }

    /** The scores of all labels in this state; overwritten by the next call. */
    float[] score(State state) {
      Arrays.fill(scores, 0);
      for (int i = 0; i < slots.length; i++) {
        words[i] = state.wordAt(slots[i]);
      }
      addBundles();
      fillAtoms();
      for (int i = 0; i < features.length; i++) {
        addFeature(bundles.length + i, features[i]);
      }
      return scores;
    }

    private void addBundles() {
      for (int type = 0; type < bundles.length; type++) {
        int word = words[bundleSlots[type]];
        if (word >= 0) {
          for (long value : bundleColumns[type][word]) {
            classifier.add(StringHash.key(type, value), scores);
          }
        }
      }
    }

    private void fillAtoms() {
      for (int i = 0; i < hashes.length; i++) {
        int word = words[atomSlots[i]];
        hashes[i] = word < 0 ? 0 : hashColumns[i][word];
        powers[i] = word < 0 ? 0 : powerColumns[i][word];
      }
    }

    private void addFeature(int type, int[] atoms) {
      long hash = hashes[atoms[0]];
      if (powers[atoms[0]] == 0) {
        return;
      }
      for (int i = 1; i < atoms.length; i++) {
        long power = powers[atoms[i]];
        if (power == 0) {
          return;
        }
        hash = StringHash.join(hash, hashes[atoms[i]], power);
      }
      classifier.add(StringHash.key(type, hash), scores);
    }
  }
}

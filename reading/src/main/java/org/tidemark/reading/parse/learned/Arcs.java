package org.tidemark.reading.parse.learned;

import java.util.Arrays;

/** The tree a parser is building: who depends on whom, and each word's dependents in order. */
final class Arcs {
  private static final int[] NONE = {};

  private final int[] heads;
  private final String[] relations;
  private final int[][] dependents;

  Arcs(int words) {
    heads = new int[words + 1];
    Arrays.fill(heads, -1);
    relations = new String[words + 1];
    Arrays.fill(relations, "");
    dependents = new int[words + 1][];
    Arrays.fill(dependents, NONE);
  }

  int head(int word) {
    return heads[word];
  }

  boolean hasHead(int word) {
    return heads[word] >= 0;
  }

  String relation(int word) {
    return relations[word];
  }

  void attach(int word, int head, String relation) {
    if (heads[word] >= 0) {
      int old = heads[word];
      dependents[old] = Arrays.stream(dependents[old]).filter(d -> d != word).toArray();
    }
    int[] grown = Arrays.copyOf(dependents[head], dependents[head].length + 1);
    grown[grown.length - 1] = word;
    Arrays.sort(grown);
    dependents[head] = grown;
    heads[word] = head;
    relations[word] = relation;
  }

  boolean descends(int word, int ancestor) {
    for (int head = heads[word]; head >= 0; head = heads[head]) {
      if (head == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** How many dependents stand to the left (right) of the word, as the model writes it. */
  String valency(int word) {
    int left = -Arrays.binarySearch(dependents[word], word) - 1;
    int right = dependents[word].length - left;
    return "<".repeat(Math.min(2, left)) + "-" + ">".repeat(Math.min(2, right));
  }

  /** The word's kin in the tree, or -1. */
  int kin(int word, Kin kin) {
    if (word < 0) {
      return -1;
    }
    return switch (kin) {
      case SELF -> word;
      case HEAD -> heads[word];
      case GRANDHEAD -> heads[word] < 0 ? -1 : heads[heads[word]];
      case LEFTMOST -> left(word, 0);
      case SECOND_LEFTMOST -> left(word, 1);
      case RIGHTMOST -> right(word, 0);
      case SECOND_RIGHTMOST -> right(word, 1);
      case LEFT_SIBLING -> sibling(word, 1);
      case SECOND_LEFT_SIBLING -> sibling(word, 2);
    };
  }

  private int left(int word, int order) {
    int[] list = dependents[word];
    return order < list.length && list[order] < word ? list[order] : -1;
  }

  private int right(int word, int order) {
    int[] list = dependents[word];
    int place = list.length - 1 - order;
    return place >= 0 && list[place] > word ? list[place] : -1;
  }

  private int sibling(int word, int distance) {
    if (heads[word] < 0) {
      return -1;
    }
    int[] list = dependents[heads[word]];
    int place = Arrays.binarySearch(list, word) - distance;
    return place >= 0 ? list[place] : -1;
  }
}

package org.tidemark.reading.parse.learned;

import java.util.Arrays;

/**
 * The parser between two steps: a stack of words that may still get arcs, words passed over, and
 * the next word of the input.
 */
final class ArcState implements Template.State {
  private final Arcs arcs;
  private final int rows;
  private int[] stack = new int[32];
  private int stackSize;
  private int[] passed = new int[32];
  private int passedSize;
  private int input;

  ArcState(Arcs arcs, int words) {
    this.arcs = arcs;
    rows = words + 1;
    shift();
  }

  boolean atEnd() {
    return input >= rows;
  }

  int top() {
    return stack[stackSize - 1];
  }

  int input() {
    return input;
  }

  void shift() {
    while (passedSize > 0) {
      push(passed[--passedSize]);
    }
    push(input++);
  }

  void reduce() {
    stackSize--;
  }

  void pass() {
    if (passedSize == passed.length) {
      passed = Arrays.copyOf(passed, passedSize * 2);
    }
    passed[passedSize++] = stack[--stackSize];
  }

  /** Looks at two words as if nothing else were in the way. */
  void lookAt(int stacked, int next) {
    stackSize = 0;
    passedSize = 0;
    push(stacked);
    input = next;
  }

  private void push(int word) {
    if (stackSize == stack.length) {
      stack = Arrays.copyOf(stack, stackSize * 2);
    }
    stack[stackSize++] = word;
  }

  @Override
  public int wordAt(Slot slot) {
    int word =
        switch (slot.source()) {
          case FIRST -> inside(top() + slot.window());
          case INPUT -> inside(input + slot.window());
          case STACK -> downStack(slot.window());
        };
    return arcs.kin(word, slot.kin());
  }

  private int inside(int word) {
    return word >= 0 && word < rows ? word : -1;
  }

  private int downStack(int window) {
    if (window <= 0) {
      return -window < stackSize ? stack[stackSize - 1 + window] : -1;
    }
    return window <= passedSize ? passed[passedSize - window] : -1;
  }
}

package org.tidemark.reading.parse;

import java.util.ArrayList;
import java.util.List;

/** A parsed sentence: its tokens in order, and the tree they make. */
public final class Sentence {
  private final List<Token> tokens;
  private final List<List<Integer>> children;

  /** A sentence of these tokens, whose indices are their places. */
  public Sentence(List<Token> tokens) {
    this.tokens = List.copyOf(tokens);
    List<List<Integer>> below = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      below.add(new ArrayList<>());
    }
    for (Token token : tokens) {
      if (token.head() >= 0) {
        below.get(token.head()).add(token.index());
      }
    }
    this.children = below.stream().map(List::copyOf).toList();
  }

  /** How many tokens it has. */
  public int size() {
    return tokens.size();
  }

  /** The token at a place. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** All tokens, in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** Indices of the tokens that hang directly on one, in order. */
  public List<Integer> children(int index) {
    return children.get(index);
  }

  /** Indices of a token and all below it, in order. */
  public List<Integer> subtree(int index) {
    List<Integer> all = new ArrayList<>();
    gather(index, all);
    all.sort(null);
    return all;
  }

  private void gather(int index, List<Integer> into) {
    into.add(index);
    for (int child : children.get(index)) {
      gather(child, into);
    }
  }

  /** Offset of its first character in the report's text. */
  public int begin() {
    return tokens.getFirst().begin();
  }

  /** Offset after its last character. */
  public int end() {
    return tokens.getLast().end();
  }
}

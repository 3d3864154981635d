package org.tidemark.reading.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A sentence of a report with the tree of its tokens. It may have more than one root where the
 * parser could not bring it under one.
 */
public final class Sentence {
  private final String text;
  private final List<Token> tokens;
  private final List<List<Token>> children;

  /** Takes the sentence's own text and its tokens in order, of which there is at least one. */
  public Sentence(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = List.copyOf(tokens);
    if (tokens.isEmpty() || text.length() != end() - begin()) {
      throw new IllegalArgumentException("text and tokens of a sentence must be the same stretch");
    }
    List<List<Token>> lists = new ArrayList<>();
    this.tokens.forEach(token -> lists.add(new ArrayList<>()));
    int place = 0;
    for (Token token : this.tokens) {
      if (token.index() != place++ || token.head() >= tokens.size()) {
        throw new IllegalArgumentException("token out of place: " + token);
      }
      if (!token.isRoot()) {
        lists.get(token.head()).add(token);
      }
    }
    children = lists.stream().map(List::copyOf).toList();
    this.tokens.forEach(this::refuseCircle);
  }

  private void refuseCircle(Token start) {
    int steps = 0;
    for (Token token = start; !token.isRoot(); token = tokens.get(token.head())) {
      if (++steps > tokens.size()) {
        throw new IllegalArgumentException("the heads run in a circle at " + start);
      }
    }
  }

  /** The words as the report prints them, line ends included. */
  public String text() {
    return text;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public int size() {
    return tokens.size();
  }

  /** Where the sentence begins in the report's text. */
  public int begin() {
    return tokens.getFirst().begin();
  }

  /** Where it ends there, exclusive. */
  public int end() {
    return tokens.getLast().end();
  }

  public List<Token> roots() {
    return tokens.stream().filter(Token::isRoot).toList();
  }

  public Optional<Token> head(int index) {
    Token token = tokens.get(index);
    return token.isRoot() ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** The indices of the tokens that depend directly on this one, in order. */
  public List<Integer> below(int index) {
    return children(index).stream().map(Token::index).toList();
  }

  /** The tokens that depend on this one, in the order of the text. */
  public List<Token> children(int index) {
    return children.get(index);
  }

  /** The tokens that depend on this one by any of these relations, in the order of the text. */
  public List<Token> children(int index, String... relations) {
    return children.get(index).stream().filter(child -> child.is(relations)).toList();
  }

  /** The first token that depends on this one by any of these relations. */
  public Optional<Token> child(int index, String... relations) {
    for (Token child : children.get(index)) {
      if (child.is(relations)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** The indices of this token and all below it, ascending. */
  public int[] subtree(int index) {
    return IntStream.range(0, tokens.size()).filter(i -> isUnder(i, index)).toArray();
  }

  /** Whether the first token is the second or stands below it. */
  public boolean isUnder(int index, int above) {
    int at = index;
    while (at >= 0 && at != above) {
      at = tokens.get(at).head();
    }
    return at >= 0;
  }

  /** The tokens from this one, inclusive, up to its root. */
  public List<Token> ancestry(int index) {
    List<Token> line = new ArrayList<>();
    for (int at = index; at >= 0; at = tokens.get(at).head()) {
      line.add(tokens.get(at));
    }
    return line;
  }

  /** The way between two tokens, if they stand under one root. */
  public Optional<TreePath> path(int from, int to) {
    List<Token> up = new ArrayList<>();
    for (Token token : ancestry(from)) {
      if (isUnder(to, token.index())) {
        return Optional.of(new TreePath(up, token, descent(token.index(), to)));
      }
      up.add(token);
    }
    return Optional.empty();
  }

  private List<Token> descent(int top, int to) {
    List<Token> down = new ArrayList<>();
    for (int at = to; at != top; at = tokens.get(at).head()) {
      down.addFirst(tokens.get(at));
    }
    return down;
  }

  @Override
  public String toString() {
    return text;
  }
}

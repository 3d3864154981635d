package org.tidemark.reading.parse;

import java.util.List;

/**
 * The way through a tree from one token to another: up over heads to the first that stands above
 * both, then down.
 *
 * @param up the tokens from the start, inclusive, up to the turning point, exclusive
 * @param top the token both lie under, or one of the two
 * @param down the tokens after the turning point down to the goal, inclusive
 */
public record TreePath(List<Token> up, Token top, List<Token> down) {
  public TreePath {
    up = List.copyOf(up);
    down = List.copyOf(down);
  }

  /** How many arcs the way has. */
  public int length() {
    return up.size() + down.size();
  }

  /** The relations on the way, such as {@code <nsubj >prep >pobj}; "<" climbs, ">" descends. */
  public String relations() {
    StringBuilder relations = new StringBuilder();
    up.forEach(token -> relations.append(" <").append(token.relation()));
    down.forEach(token -> relations.append(" >").append(token.relation()));
    return relations.toString().strip();
  }
}

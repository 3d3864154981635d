package org.tidemark.model;

import java.util.List;

/** The normalised text of a report with its blocks and pages; the only maker of quotes. */
public final class ReportText {
  private final String characters;
  private final List<Block> blocks;

  /**
   * A text with its blocks.
   *
   * @param characters the text
   * @param blocks its blocks in order, not overlapping
   * @throws IllegalArgumentException if a block overlaps the one before or leaves the text
   */
  public ReportText(String characters, List<Block> blocks) {
    int last = 0;
    for (Block block : blocks) {
      if (block.begin() < last || block.end() > characters.length()) {
        throw new IllegalArgumentException("block " + block + " overlaps or leaves the text");
      }
      last = block.end();
    }
    this.characters = characters;
    this.blocks = List.copyOf(blocks);
  }

  /** The whole text. */
  public String characters() {
    return characters;
  }

  /** Its blocks, in order. */
  public List<Block> blocks() {
    return blocks;
  }

  /**
   * The quote of the words from {@code begin} to before {@code end}.
   *
   * @throws IllegalArgumentException if there are no words there
   */
  public Quote quote(int begin, int end) {
    if (begin < 0 || end > characters.length() || begin >= end) {
      throw new IllegalArgumentException(
          "no words from " + begin + " to " + end + " in a text of " + characters.length());
    }
    return new Quote(characters, begin, end);
  }

  /** The number of characters before a place as other programs count them (code points). */
  public int codePointsBefore(int offset) {
    return characters.codePointCount(0, offset);
  }
}

package org.tidemark.formats.document;

import java.util.ArrayList;
import java.util.List;
import org.tidemark.model.Block;

/** Keeps every block short enough to be read at one go. */
final class Stretches {
  /** Longer than any paragraph a person writes, shorter than what a parser chokes on. */
  private static final int LONGEST = 10_000;

  private Stretches() {}

  static List<Block> noneTooLong(String text, List<Block> blocks) {
    List<Block> result = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      int begin = block.begin();
      while (block.end() - begin > LONGEST) {
        int cut = cut(text, begin, begin + LONGEST);
        result.add(new Block(block.role(), begin, cut, block.page()));
        begin = cut;
        while (begin < block.end() && Character.isWhitespace(text.charAt(begin))) {
          begin++;
        }
      }
      if (begin < block.end()) {
        result.add(new Block(block.role(), begin, block.end(), block.page()));
      }
    }
    return result;
  }

  /** The last end of a sentence in reach, or else the last blank, or else the reach itself. */
  private static int cut(String text, int begin, int reach) {
    int blank = -1;
    for (int i = reach; i > begin + LONGEST / 2; i--) {
      if (text.charAt(i) == ' ') {
        if (".!?".indexOf(text.charAt(i - 1)) >= 0) {
          return i;
        }
        blank = blank < 0 ? i : blank;
      }
    }
    if (blank >= 0) {
      return blank;
    }
    return Character.isLowSurrogate(text.charAt(reach)) ? reach - 1 : reach;
  }
}

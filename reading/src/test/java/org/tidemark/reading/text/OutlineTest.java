package org.tidemark.reading.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tidemark.model.Block;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;

class OutlineTest {
  private static Outline outline(String text) {
    List<Passage> passages = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      String words = line.replaceFirst("^[ -]*", "");
      int from = begin + line.length() - words.length();
      Token token = new Token(0, words, from, from + words.length(), words, "NNP", -1, "root");
      Block.Role role = words.endsWith(".") ? Block.Role.PARAGRAPH : Block.Role.HEADING;
      int number = passages.size();
      passages.add(new Passage(number, number, role, new Sentence(words, List.of(token))));
      begin += line.length() + 1;
    }
    return new Outline(text, passages);
  }

  @Test
  void itemsStandUnderTheirHeadingAndUnderLessIndentedItems() {
    Outline outline = outline("Members\n- Reed\n  - Salt\n  - Coast\n- Harbour");
    assertEquals(Optional.empty(), outline.of(0));
    assertEquals(Optional.of(new Outline.Place(0, -1)), outline.of(1));
    assertEquals(Optional.of(new Outline.Place(0, 1)), outline.of(2));
    assertEquals(Optional.of(new Outline.Place(0, 1)), outline.of(3));
    assertEquals(Optional.of(new Outline.Place(0, -1)), outline.of(4));
  }

  @Test
  void paragraphClosesTheList() {
    Outline outline = outline("Members\n- Reed\nIt grew.\n- Salt");
    assertEquals(Optional.empty(), outline.of(3));
  }

  @Test
  void nextHeadingTakesOver() {
    Outline outline = outline("Members\n- Reed\nEnemies\n- Salt");
    assertEquals(Optional.of(new Outline.Place(2, -1)), outline.of(3));
  }
}

package org.tidemark.reading.parse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {
  private static final String TEXT = "Lions of Arden fled";

  private static Token token(int index, String form, int head, String relation) {
    int begin = TEXT.indexOf(form);
    return new Token(index, form, begin, begin + form.length(), form, "NN", head, relation);
  }

  private final Sentence sentence =
      new Sentence(
          TEXT,
          List.of(
              token(0, "Lions", 3, "nsubj"),
              token(1, "of", 0, "prep"),
              token(2, "Arden", 1, "pobj"),
              token(3, "fled", -1, "root")));

  @Test
  void childrenAndHeadsMirrorEachOther() {
    assertEquals("of", sentence.child(0, "prep", "agent").orElseThrow().form());
    assertEquals(sentence.tokens().subList(0, 1), sentence.children(3));
    assertEquals("fled", sentence.head(0).orElseThrow().form());
    assertEquals(List.of("fled"), sentence.roots().stream().map(Token::form).toList());
  }

  @Test
  void subtreeHoldsAllBelowInOrder() {
    assertArrayEquals(new int[] {0, 1, 2}, sentence.subtree(0));
    assertArrayEquals(new int[] {2}, sentence.subtree(2));
  }

  @Test
  void pathClimbsToTheCommonHeadAndDescends() {
    assertEquals("<pobj <prep <nsubj", sentence.path(2, 3).orElseThrow().relations());
    assertEquals(">nsubj >prep", sentence.path(3, 1).orElseThrow().relations());
    assertEquals(0, sentence.path(1, 1).orElseThrow().length());
  }

  @Test
  void headsInACircleAreRefused() {
    List<Token> circle = List.of(token(0, "Lions", 1, "a"), token(1, "of", 0, "b"));
    assertThrows(IllegalArgumentException.class, () -> new Sentence("Lions of", circle));
  }
}

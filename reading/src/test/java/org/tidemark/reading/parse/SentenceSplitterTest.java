package org.tidemark.reading.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
  private final SentenceSplitter splitter = new SentenceSplitter();

  private List<String> split(String text) {
    return split(text, 0, text.length());
  }

  private List<String> split(String text, int begin, int end) {
    return splitter.sentences(text, begin, end).stream()
        .map(pieces -> text.substring(pieces.getFirst().begin(), pieces.getLast().end()))
        .toList();
  }

  @Test
  void fullStopBeforeCapitalEndsSentence() {
    assertEquals(
        List.of("The camp fell.", "Its emir fled!", "Where to?", "al-Nasr knows."),
        split("The camp fell. Its emir fled! Where to? al-Nasr knows."));
  }

  @Test
  void titlesAndInitialsGoOn() {
    String text = "Gen. A. B. Darwish met Dr. Haddad and Lt. Col. Idris near Mt. Arden.";
    assertEquals(List.of(text), split(text));
  }

  @Test
  void abbreviationEndsSentenceOnlyBeforeStarter() {
    assertEquals(
        List.of("It fought the U.S.", "The U.S. Army left."),
        split("It fought the U.S. The U.S. Army left."));
    assertEquals(
        List.of("It took guns, cars, etc. and left."), split("It took guns, cars, etc. and left."));
    assertEquals(1, split("Its allies, e.g. The Lions, i.e. rebels a.k.a. Lions, left.").size());
  }

  @Test
  void closingQuoteBelongsToItsSentence() {
    assertEquals(
        List.of("He said: “We won.”", "They had not."), split("He said: “We won.” They had not."));
    assertEquals(
        List.of("He said \"we won.\"", "They had not."),
        split("He said \"we won.\" They had not."));
    assertEquals(List.of("“Did we win?” he asked."), split("“Did we win?” he asked."));
  }

  @Test
  void nothingEndsInsideBrackets() {
    String text = "The Lions (led by Idris. He fled later.) broke up.";
    assertEquals(List.of(text), split(text));
  }

  @Test
  void bracketThatIsNeverClosedStopsNothing() {
    assertEquals(
        List.of("The Lions (a wing fled.", "It fell."), split("The Lions (a wing fled. It fell."));
  }

  @Test
  void footnoteMarkIsLeftOut() {
    assertEquals(
        List.of("It ended in 2015.", "Khan fled."), split("It ended in 2015.12 Khan fled."));
    assertEquals(List.of("It fell.", "Khan fled."), split("It fell.[3] Khan fled.[4]"));
  }

  @Test
  void lineEndInsideBlockIsASpace() {
    assertEquals(List.of("The camp\nfell in May."), split("The camp\nfell in May."));
  }

  @Test
  void nothingOutsideTheBlockIsRead() {
    String text = "Heading\n\nThe camp fell. Khan fled.\n\nNext";
    assertEquals(List.of("The camp fell.", "Khan fled."), split(text, 9, 35));
  }

  @Test
  void endlessListIsCutAtItsSemicolons() {
    String text = "the council of the town and its many friends; ".repeat(30) + "all left.";
    List<String> parts = split(text);
    assertTrue(parts.size() > 2);
    assertTrue(parts.subList(0, parts.size() - 1).stream().allMatch(part -> part.endsWith(";")));
  }

  @Test
  void marksWithoutWordsAreNoSentence() {
    assertEquals(List.of(), split("- - - ... "));
  }
}

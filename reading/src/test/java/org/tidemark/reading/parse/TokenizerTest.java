package org.tidemark.reading.parse;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  /** Characters that mean different things beside one another. */
  private static final String TROUBLE = ".'’- \n([]1$_sAabcdef";

  private final Tokenizer tokenizer = new Tokenizer();

  private String cut(String text) {
    return tokenizer.pieces(text, 0, text.length()).stream()
        .map(piece -> piece.note() ? "<" + piece.in(text) + ">" : piece.in(text))
        .collect(joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "IS-K and al-Shabaab met.               | IS-K and al-Shabaab met .",
        "Tehrik-e-Taliban, Hisb'ul, Jama’at     | Tehrik-e-Taliban , Hisb'ul , Jama’at",
        "Abu Bakr al-'Adnani                    | Abu Bakr al-'Adnani",
        "met ‘Umar and 'Abd al-Haqq             | met ‘Umar and 'Abd al-Haqq",
        "the U.S. and U.N. envoys               | the U.S. and U.N. envoys",
        "Gen. J. Smith left                     | Gen. J. Smith left",
        "10,000 men, 2.5% and $5 million        | 10,000 men , 2.5 % and $ 5 million",
        "US$5m or €3                            | US$ 5m or € 3",
        "a 2,000-strong force in mid-2016       | a 2,000-strong force in mid-2016",
        "in 2015-2017 or 2015–17                | in 2015 - 2017 or 2015 – 17",
        "10-15 men                              | 10 - 15 men",
        "in July-August 2014                    | in July - August 2014",
        "on 2014-06-29                          | on 2014-06-29",
        "the 1990s and the '90s                 | the 1990s and the '90s",
        "doesn't, can't, they’ve, cannot        | does n't , ca n't , they ’ve , can not",
        "the group's men’s allies' camps        | the group 's men ’s allies ' camps",
        "a (new) [third] ‘wing’ or \"arm\"      | a ( new ) [ third ] ‘ wing ’ or \" arm \"",
        "“so be it”, he said                    | “ so be it ” , he said",
        "north—then south -- then home          | north — then south -- then home",
        "They left... and … came                | They left ... and … came",
        "pro- and anti-state                    | pro- and anti-state",
        "ISIS/Daesh and/or rivals               | ISIS / Daesh and/or rivals",
        "They fled.The army came                | They fled . The army came",
        "see https://example.org/a-b, or ask x.y@example.org. | "
            + "see https://example.org/a-b , or ask x.y@example.org .",
        "c. 300 men; No. 5, but no.             | c. 300 men ; No. 5 , but no .",
        "What?! Really                          | What ?! Really",
        "the _Voice_ of **Arden**               | the Voice of Arden",
        "Ḥizb al-Naṣr                           | Ḥizb al-Naṣr",
      })
  void wordsAndMarksAreCutApart(String text, String pieces) {
    assertEquals(pieces, cut(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "It ended in 2015.1 The army left       | It ended in 2015 . <1> The army left",
        "He was emir.3 Khan fled.               | He was emir . <3> Khan fled .",
        "the north,12 which                     | the north , <12> which",
        "“we won.”4 They did                    | “ we won . ” <4> They did",
        "It fell.[5][6] They left               | It fell . <[5]> <[6]> They left",
        "It fell.² They left                    | It fell . <²> They left",
        "• a camp near Arden                    | <•> a camp near Arden",
        "2. a camp near Arden                   | <2.> a camp near Arden",
        "(b) a camp near Arden                  | <(b)> a camp near Arden",
      })
  void notesAndBulletsAreSetApart(String text, String pieces) {
    assertEquals(pieces, cut(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It grew by 2.5 and by 3.14 | It grew by 2.5 and by 3.14",
        "See Vol.2 of it            | See Vol.2 of it",
        "at 10:30 they left         | at 10:30 they left",
      })
  void numbersAreNotTakenForNotes(String text, String pieces) {
    assertTrue(cut(text).indexOf('<') < 0, () -> cut(text) + " for " + pieces);
  }

  @Test
  void piecesFollowEachOtherWhateverTheText() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      piecesFollowEachOther(text(random));
    }
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(61), 0, TROUBLE.length())
        .mapToObj(at -> TROUBLE.substring(at, at + 1))
        .collect(joining());
  }

  private void piecesFollowEachOther(String text) {
    List<Piece> pieces = tokenizer.pieces(text, 0, text.length());
    int end = 0;
    for (Piece piece : pieces) {
      assertTrue(piece.begin() >= end, text);
      assertTrue(text.substring(end, piece.begin()).matches("[\\s_*]*"), text);
      end = piece.end();
    }
    assertTrue(text.substring(end).matches("[\\s_*]*"), text);
  }
}

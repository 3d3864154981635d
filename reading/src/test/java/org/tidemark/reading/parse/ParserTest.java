package org.tidemark.reading.parse;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParserTest {
  private static final Parser PARSER = English.PARSER;

  private static Sentence parse(String text) {
    return PARSER.parse(text).getFirst();
  }

  private static Token token(Sentence sentence, String form) {
    return sentence.tokens().stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow();
  }

  /** Each arc is written as dependent, relation, head. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "The Lions attacked two camps near Arden.       | Lions nsubj attacked, camps dobj attacked",
        "The depot was burned by fighters of the Front. | depot nsubjpass burned, by agent burned",
        "The emir who led the wing joined the council.  | led relcl emir, who nsubj led",
        "The Lions, a group founded by Omar, fled.      | group appos Lions, founded acl group",
        "Salim, the leader of the Lions, was not hurt.  | leader appos Salim, not neg hurt",
        "The group is a faction of the Front.           | group nsubj is, faction attr is",
        "It includes the Lions, the Front and tribes.   | Front conj Lions, tribes conj Front",
        "They took the port and burned the archive.     | burned conj took, port dobj took",
        "The council decided to create a province.      | create xcomp decided",
        "The capture of Arden by the Front ended it.    | capture nsubj ended, by prep capture",
        "IS-K doesn't control al-Shabaab's camps.       | IS-K nsubj control, n't neg control",
        "In July, IS fighters left.                     | IS compound fighters, fighters nsubj left",
        "The Iran-backed militia fled.                  | Iran npadvmod backed, backed nmod militia",
      })
  void treesAreAsExpected(String text, String arcs) {
    Sentence sentence = parse(text);
    for (String arc : arcs.split(", ")) {
      String[] parts = arc.strip().split(" ");
      Token dependent = token(sentence, parts[0]);
      assertEquals(parts[1], dependent.relation(), () -> show(sentence));
      assertEquals(parts[2], sentence.head(dependent.index()).orElseThrow().form());
    }
  }

  private static String show(Sentence sentence) {
    return sentence.tokens().stream()
        .map(token -> ShowParse.line(sentence, token))
        .collect(joining("\n", "\n", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bases fell.              | bases   | base",
        "They fought on.              | fought  | fight",
        "Omar led them.               | led     | lead",
        "Omar founded the group.      | founded | found",
        "They want to found a party.  | found   | found",
        "They found the bodies.       | found   | find",
        "Its allies fled.             | allies  | ally",
        "The truce ended.             | ended   | end",
        "Two thousand Houthis left.   | Houthis | houthi",
        "It was founded in 2014.      | 2014    | 2014",
        "It did not hold the city.    | did     | do",
      })
  void lemmasAreBaseForms(String text, String form, String lemma) {
    assertEquals(lemma, token(parse(text), form).lemma());
  }

  @Test
  void tokensKeepThePlaceAndSpellingOfTheReport() {
    String text = "Note\n\nThe “Ḥizb” didn’t\nfall.2 Khan fled.\n\nNote";
    List<Sentence> sentences = PARSER.parse(text, 6, text.length() - 6);
    assertEquals(
        List.of("The “Ḥizb” didn’t\nfall.", "Khan fled."),
        sentences.stream().map(Sentence::text).toList());
    for (Sentence sentence : sentences) {
      assertEquals(sentence.text(), text.substring(sentence.begin(), sentence.end()));
      for (Token token : sentence.tokens()) {
        assertEquals(token.form(), text.substring(token.begin(), token.end()));
      }
    }
  }

  @Test
  void headingInCapitalsIsReadAsWords() {
    Sentence heading = parse("THE RISE OF THE NORTHERN ARMY");
    assertEquals("NN", token(heading, "RISE").tag());
    assertEquals("pobj", token(heading, "ARMY").relation());
  }

  @Test
  void threadsAgree() throws ExecutionException, InterruptedException {
    String text =
        "The Lions, led by Omar Haddad since 2012, split from the Front. Its 2,000 fighters hold"
            + " Arden, said the ministry, which expects more attacks on the U.S. base.";
    List<Token> alone = tokens(text);
    List<Future<List<Token>>> together = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 200; i++) {
        together.add(threads.submit(() -> tokens(text)));
      }
    }
    for (Future<List<Token>> result : together) {
      assertEquals(alone, result.get());
    }
  }

  private static List<Token> tokens(String text) {
    return PARSER.parse(text).stream().flatMap(sentence -> sentence.tokens().stream()).toList();
  }

  @Test
  void endlessSentenceIsParsedInParts() {
    String text = String.join("", Collections.nCopies(100, "Omar of Arden, ")) + "fled.";
    List<Sentence> parts = PARSER.parse(text);
    assertTrue(parts.size() > 1);
    assertTrue(parts.stream().allMatch(part -> part.size() <= SentenceSplitter.LONGEST));
  }

  @Test
  void anyTextHasTrees() {
    Random random = new Random(11);
    for (int i = 0; i < 200; i++) {
      String text = anyText(random);
      for (Sentence sentence : PARSER.parse(text)) {
        assertTrue(!sentence.roots().isEmpty(), text);
      }
    }
  }

  /** Characters of all planes of Unicode, the rare and the broken among them, and plain ones. */
  private static String anyText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(100); length > 0; length--) {
      switch (random.nextInt(4)) {
        case 0 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        case 1 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
        default -> text.append((char) (' ' + random.nextInt(95)));
      }
    }
    return text.toString();
  }
}

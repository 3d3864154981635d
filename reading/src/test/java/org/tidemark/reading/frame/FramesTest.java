package org.tidemark.reading.frame;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidemark.reading.frame.Frame.Type;
import org.tidemark.reading.parse.English;
import org.tidemark.reading.parse.Sentence;

class FramesTest {
  private static final Set<String> LIGHT_VERBS =
      Set.of("launch", "carry out", "responsible for", "stage");

  /** One parsed sentence with its frames. */
  private record Told(Sentence sentence, Frames frames) {
    static Told of(String text) {
      Sentence sentence = English.sentence(text);
      return new Told(sentence, new Frames(sentence, LIGHT_VERBS));
    }

    /** What fills a role of the frames of a lemma, as printed, frame after frame. */
    String filled(Type type, String lemma, String role) {
      return frames.all().stream()
          .filter(frame -> frame.type() == type && frame.lemma().equals(lemma))
          .map(frame -> printed(frame.fill(role)))
          .filter(words -> !words.isEmpty())
          .collect(joining(" / "));
    }

    private String printed(List<Integer> heads) {
      return heads.stream()
          .map(head -> head == Frame.TOPIC ? "TOPIC" : sentence.token(head).form())
          .collect(joining(" "));
    }

    @Override
    public String toString() {
      return frames.all().stream()
          .map(frame -> frame.type() + " " + frame.lemma() + " " + roles(frame))
          .collect(joining("\n", sentence + "\n", "\n"));
    }

    private String roles(Frame frame) {
      return frame.roles().entrySet().stream()
          .map(role -> role.getKey() + "=" + printed(role.getValue()))
          .collect(joining(", "));
    }
  }

  private static void assertFilled(String expected, Told told, Type type, String lemmaAndRole) {
    String lemma = lemmaAndRole.substring(0, lemmaAndRole.indexOf('.'));
    String role = lemmaAndRole.substring(lemmaAndRole.indexOf('.') + 1);
    assertEquals(expected, told.filled(type, lemma, role), told::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Reed Brigade seized the depot.",
        "The Reed Brigade has seized the depot.",
        "The depot was seized by the Reed Brigade.",
        "The depot had been seized by the Reed Brigade.",
        "The depot, which was seized by the Reed Brigade, burned.",
        "The depot seized by the Reed Brigade burned.",
        "The depot which the Reed Brigade seized was burned.",
        "The depot the Reed Brigade seized burned.",
        "The Reed Brigade, which seized the depot, fled.",
        "The Reed Brigade decided to seize the depot.",
        "The Reed Brigade marched north and seized the depot.",
        "After seizing the depot, the Reed Brigade fled.",
        "The council persuaded the Reed Brigade to seize the depot.",
        "The council accused the Reed Brigade of seizing the depot.",
        "The Reed Brigade was ordered to seize the depot.",
      })
  void verbHasTheSameDoerAndObjectHoweverItIsSaid(String text) {
    Told told = Told.of(text);
    assertFilled("Brigade", told, Type.VERB, "seize.agent");
    assertFilled("depot", told, Type.VERB, "seize.patient");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Reed Brigade launched an attack on the depot.",
        "An attack on the depot was launched by the Reed Brigade.",
        "The Reed Brigade carried out an attack on the depot.",
        "The Reed Brigade was responsible for an attack on the depot.",
        "The attack by the Reed Brigade on the depot failed.",
      })
  void nounHasTheDoerThatAVerbLendsIt(String text) {
    Told told = Told.of(text);
    assertFilled("Brigade", told, Type.NOUN, "attack.agent");
    assertFilled("depot", told, Type.NOUN, "attack.on");
  }

  @Test
  void nounBelongsToItsOwner() {
    assertFilled("Brigade", Told.of("The Reed Brigade's attack failed."), Type.NOUN, "attack.poss");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Omar Vidal is the leader of the Reed Brigade.",
        "Omar Vidal became leader of the Reed Brigade.",
        "Omar Vidal was appointed leader of the Reed Brigade.",
        "Omar Vidal, the leader of the Reed Brigade, fled.",
        "The leader of the Reed Brigade, Omar Vidal, fled.",
        "The council chose Omar Vidal as leader of the Reed Brigade.",
        "Omar Vidal serves as leader of the Reed Brigade.",
        "Omar Vidal was chosen as leader of the Reed Brigade.",
      })
  void identityHasTheSameSubjectHoweverItIsSaid(String text) {
    Told told = Told.of(text);
    assertFilled("Vidal", told, Type.IS, "leader.subject");
    assertFilled("Brigade", told, Type.IS, "leader.of");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They named him leader of the Reed Brigade.",
        "They appointed him leader of the Reed Brigade.",
        "They chose him as leader of the Reed Brigade.",
        "They made him the leader of the Reed Brigade.",
      })
  void whoeverIsMadeSomethingIsIt(String text) {
    assertFilled("him", Told.of(text), Type.IS, "leader.subject");
  }

  @Test
  void titleSaysWhatItsBearerIs() {
    Told told = Told.of("Reed Brigade leader Omar Vidal fled.");
    assertFilled("Vidal", told, Type.IS, "leader.subject");
    assertTrue(told.filled(Type.IS, "leader", "mod").contains("Brigade"), told::toString);
  }

  @Test
  void oneOfSeveralIsOneOfThem() {
    Told told = Told.of("Omar Vidal is one of the leaders of the Reed Brigade.");
    assertFilled("Vidal", told, Type.IS, "leader.subject");
    assertFilled("Brigade", told, Type.IS, "leader.of");
  }

  @Test
  void fragmentIsSaidOfWhatTheReportIsAbout() {
    Told told = Told.of("Maoist group formed in 1965.");
    assertFilled("TOPIC", told, Type.IS, "group.subject");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It operates in Mali, Niger and Chad. | operate.in | Mali Niger Chad
          The Reed Brigade and the Salt Brigade operate there. | operate.agent | Brigade Brigade
          It gave the tribes weapons. | give.recipient | tribes
          It gave weapons to the tribes. | give.to | tribes
          It broke away from the Salt Brigade. | break.from | Brigade
          It took over the port. | take over.patient | port
          It wants to overthrow the government. | want.comp | overthrow
          It fled because of the drought. | flee.because of | drought
          It grew out of the Salt Brigade. | grow.out of | Brigade
          """)
  void partsStandUnderTheirOwnNames(String text, String lemmaAndRole, String filled) {
    assertFilled(filled, Told.of(text), Type.VERB, lemmaAndRole);
  }

  @Test
  void passiveIsToldFromActive() {
    Sentence sentence = English.sentence("The depot was seized after the guards had fled.");
    Frames frames = new Frames(sentence, LIGHT_VERBS);
    assertTrue(frames.passive(English.index(sentence, "seized")));
    assertFalse(frames.passive(English.index(sentence, "fled")));
  }
}

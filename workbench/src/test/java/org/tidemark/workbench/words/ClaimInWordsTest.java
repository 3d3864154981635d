package org.tidemark.workbench.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tidemark.workbench.Reports.org;
import static org.tidemark.workbench.Reports.person;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidemark.model.Assertion;
import org.tidemark.model.Claim;
import org.tidemark.model.Details;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Figure;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Term;
import org.tidemark.model.Voice;
import org.tidemark.model.Words;
import org.tidemark.workbench.Reports;

class ClaimInWordsTest {
  private static final Entity REED = org("Reed Brigade");
  private static final Entity LENA = person("Lena Ortiz");
  private static final Entity KABO = Entity.named(EntityKind.PLACE, "Kabo");
  private static final Reports REPORT = Reports.of("a.txt", "1990", "Lena Ortiz and so on.");

  @Test
  void leaderWithRoleAndTimeIsOneSentence() {
    Claim claim = claim(Assertion.of(Kind.LEADS, LENA, REED, role("first commander")), "1984/1986");
    assertEquals(
        "Lena Ortiz led Reed Brigade as first commander, from 1984 to 1986.",
        ClaimInWords.sentence(claim));
    assertEquals(
        "Lena Ortiz → Reed Brigade (first commander), 1984–1986", ClaimLine.of(claim).text());
  }

  @Test
  void whatIsStillSoIsToldInThePresent() {
    Claim claim = claim(Assertion.of(Kind.LEADS, LENA, REED, Details.NONE), "1984/..");
    assertEquals("Lena Ortiz leads Reed Brigade, since 1984.", ClaimInWords.sentence(claim));
    assertEquals("1984–", ClaimLine.of(claim).time());
  }

  @Test
  void figureKeepsItsBounds() {
    Details many = Details.counting(Figure.moreThan(2000), "fighters");
    Claim claim = claim(Assertion.of(Kind.STRENGTH, REED, null, many), "1985");
    assertEquals(
        "Reed Brigade counted more than 2,000 fighters, in 1985.", ClaimInWords.sentence(claim));
  }

  @Test
  void attackByNobodyKnownNamesTargetAndPlace() {
    Details details =
        new Details(
            null,
            null,
            Figure.exactly(12),
            null,
            new TreeMap<>(Map.of(Qualifier.TARGET, "a bus station")));
    Claim claim = claim(Assertion.of(Kind.ATTACKED, null, KABO, details), "1985-03-04");
    assertEquals(
        "Somebody unnamed attacked a bus station in Kabo (12 killed), on 4 March 1985.",
        ClaimInWords.sentence(claim));
  }

  @Test
  void deniedEndedAndPlannedAreHeard() {
    Claim leads = claim(Assertion.of(Kind.PRESENT_IN, REED, KABO, Details.NONE), null);
    assertEquals(
        "Reed Brigade is not present in Kabo.",
        ClaimInWords.sentence(as(leads, Polarity.DENIED, Modality.FACT, null)));
    assertEquals(
        "Reed Brigade is no longer present in Kabo.",
        ClaimInWords.sentence(as(leads, Polarity.ENDED, Modality.FACT, null)));
    assertEquals(
        "Reed Brigade is to be present in Kabo.",
        ClaimInWords.sentence(as(leads, Polarity.ASSERTED, Modality.PLANNED, null)));
  }

  @Test
  void voiceInsideTheReportIsNamed() {
    Claim claim = claim(Assertion.of(Kind.FOUNDED, REED, LENA, Details.NONE), "1980");
    assertEquals(
        "According to the ministry, Reed Brigade was founded by Lena Ortiz, in 1980.",
        ClaimInWords.sentence(as(claim, Polarity.ASSERTED, Modality.REPORTED, "the ministry")));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKindMakesASentenceInEveryStance(Kind kind) {
    Term subject = kind == Kind.CAUSED ? new Words("the drought") : REED;
    Term object =
        switch (kind.end()) {
          case ENTITY, MAYBE_ENTITY -> KABO;
          case WORDS -> new Words("the split");
          case NONE -> null;
        };
    Details details =
        kind == Kind.STRENGTH ? Details.counting(Figure.about(50), null) : Details.NONE;
    Claim claim = claim(Assertion.of(kind, subject, object, details), "1985");
    for (Polarity polarity : Polarity.values()) {
      for (Modality modality : Modality.values()) {
        String sentence = ClaimInWords.sentence(as(claim, polarity, modality, null));
        assertTrue(sentence.endsWith("in 1985."), sentence);
        assertTrue(!sentence.contains("  ") && !sentence.contains("null"), sentence);
        assertTrue(Character.isUpperCase(sentence.charAt(0)) || sentence.startsWith("“"), sentence);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2015, 2015",
    "2015-03, Mar 2015",
    "2024-03-22, 22 Mar 2024",
    "2015~, c. 2015",
    "2015?, 2015?",
    "2018/.., 2018–",
    "../2014, –2014",
    "2015-22, summer 2015",
    "198X, 1980s",
    "2015/2017~, 2015–c. 2017"
  })
  void timeIsAsShortAsCanBe(String edtf, String brief) {
    assertEquals(brief, BriefTime.ofEdtf(edtf));
  }

  private static Details role(String role) {
    return Details.of(Map.of(Qualifier.ROLE, role));
  }

  private static Claim claim(Assertion assertion, @Nullable String time) {
    return REPORT.claim(1, assertion, time);
  }

  private static Claim as(
      Claim claim, Polarity polarity, Modality modality, @Nullable String voice) {
    return new Claim(
        claim.report(),
        claim.assertion(),
        claim.holds(),
        polarity,
        modality,
        new Voice(voice, null),
        List.copyOf(claim.quotes()),
        claim.found(),
        claim.probability());
  }
}

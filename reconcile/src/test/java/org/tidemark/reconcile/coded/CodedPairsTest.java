package org.tidemark.reconcile.coded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidemark.model.Alias;
import org.tidemark.model.Assertion;
import org.tidemark.model.Claim;
import org.tidemark.model.Details;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Figure;
import org.tidemark.model.Found;
import org.tidemark.model.Holds;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.ReportId;
import org.tidemark.model.ReportText;
import org.tidemark.model.Term;
import org.tidemark.model.Voice;
import org.tidemark.model.Words;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.When;

class CodedPairsTest {
  private static final String TEXT =
      "The Reed Brigade (RB) is led by Lena Ortiz. It lives on ransom and the tax on salt.";
  private static final ReportText REPORT = new ReportText(TEXT, List.of());
  private static final Entity BRIGADE =
      new Entity(
          EntityKind.ORGANISATION, "Reed Brigade", List.of(new Alias("RB", "said in brackets")));
  private static final Entity LEADER = Entity.named(EntityKind.PERSON, "Lena Ortiz");

  private static Claim claim(Assertion said, String quote, Polarity polarity, String time) {
    int begin = TEXT.indexOf(quote);
    Holds holds = new Holds(When.of(Edtf.parse(time)), time, time, null);
    return new Claim(
        ReportId.of(TEXT.getBytes(StandardCharsets.UTF_8)),
        said,
        holds,
        polarity,
        Modality.FACT,
        Voice.OF_THE_REPORT,
        List.of(REPORT.quote(begin, begin + quote.length())),
        new Found.ByPerson("coder"),
        1);
  }

  private static Claim leads(Term subject, Term object, String quote) {
    Assertion said = Assertion.of(Kind.LEADS, subject, object, Details.NONE);
    return claim(said, quote, Polarity.ASSERTED, "1971");
  }

  private static Claim income(String words) {
    Assertion said = Assertion.of(Kind.INCOME_FROM, BRIGADE, new Words(words), Details.NONE);
    return claim(said, "lives on ransom", Polarity.ASSERTED, "1971");
  }

  private static boolean paired(Claim coded, Claim read) {
    Map<Claim, Claim> pairs = new CodedPairs(REPORT).readToCoded(List.of(coded), List.of(read));
    return pairs.containsKey(read);
  }

  @Test
  void anyNameOfTheCodedEntityWillDo() {
    Claim coded = leads(LEADER, BRIGADE, "is led by Lena Ortiz");
    Entity short0 = Entity.named(EntityKind.ORGANISATION, "RB");
    assertTrue(paired(coded, leads(LEADER, short0, "led by Lena Ortiz")));
    Entity other = Entity.named(EntityKind.ORGANISATION, "Salt Brigade");
    assertFalse(paired(coded, leads(LEADER, other, "led by Lena Ortiz")));
  }

  @Test
  void wordsFromAnotherSentenceAreAnotherClaim() {
    Claim coded = leads(LEADER, BRIGADE, "is led by Lena Ortiz");
    assertFalse(paired(coded, leads(LEADER, BRIGADE, "lives on ransom")));
  }

  @Test
  void halfOfTheWordsAreEnough() {
    assertTrue(paired(income("tax on salt"), income("the tax on salt and fish")));
    assertFalse(paired(income("ransom"), income("tax on salt")));
  }

  @Test
  void eachClaimIsTakenOnce() {
    Claim coded = leads(LEADER, BRIGADE, "is led by Lena Ortiz");
    List<Claim> twice =
        List.of(
            leads(LEADER, BRIGADE, "is led by Lena Ortiz"),
            leads(LEADER, BRIGADE, "led by Lena Ortiz"));
    assertEquals(1, new CodedPairs(REPORT).readToCoded(List.of(coded), twice).size());
  }

  @Test
  void whatEndedIsNotWhatGoesOn() {
    Assertion said = Assertion.of(Kind.LEADS, LEADER, BRIGADE, Details.NONE);
    Claim ended = claim(said, "is led by Lena Ortiz", Polarity.ENDED, "1971");
    assertFalse(paired(ended, leads(LEADER, BRIGADE, "is led by Lena Ortiz")));
  }

  @Test
  void figuresThatOverlapByHalfAreOne() {
    assertTrue(Amount.same(Figure.exactly(100), Figure.exactly(100)));
    assertTrue(Amount.same(Figure.between(100, 200), Figure.between(120, 200)));
    assertFalse(Amount.same(Figure.between(100, 200), Figure.between(190, 400)));
    assertTrue(Amount.same(Figure.atLeast(1000), Figure.moreThan(1050)));
    assertFalse(Amount.same(Figure.atLeast(1000), Figure.exactly(1000)));
  }

  @Test
  void timesThatShareFourFifthsAreOne() {
    Assertion said = Assertion.of(Kind.LEADS, LEADER, BRIGADE, Details.NONE);
    Claim year = claim(said, "led", Polarity.ASSERTED, "1971");
    Claim most = claim(said, "led", Polarity.ASSERTED, "1971-01/1971-11");
    Claim half = claim(said, "led", Polarity.ASSERTED, "1971-01/1971-06");
    assertTrue(CodedPairs.sameTime(year, most));
    assertFalse(CodedPairs.sameTime(year, half));
  }
}

package org.tidemark.formats.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidemark.formats.Harbour;
import org.tidemark.formats.coding.ReadCoding.Refused;
import org.tidemark.formats.coding.ReadCoding.Understood;
import org.tidemark.model.Claim;

class CodingTest {
  private static final String WRITTEN =
      """
      {
       "doc": "harbour.1921",
       "published": "1922",
       "sha256": "%s",
       "entities": [
        {
         "name": "Harbour League",
         "kind": "organisation",
         "aliases": [
          "HL"
         ]
        },
        {
         "name": "Ada Lark",
         "kind": "person",
         "aliases": []
        }
       ],
       "claims": [
        {
         "type": "strength",
         "subject": "Harbour League",
         "value": {
          "best": 400,
          "approx": true
         },
         "unit": "members",
         "time": "1921",
         "time_words": "in 1921",
         "quote": "Harbour League (HL) had about 400 members, \\"more or less\\"",
         "start": 4,
         "id": "%s",
         "rule": "some-rule",
         "rule_version": "1",
         "probability": 0.5
        },
        {
         "type": "leads",
         "subject": "Ada Lark",
         "object": "Harbour League",
         "role": "-chair",
         "polarity": "ended",
         "modality": "reported",
         "attributed_to": "the town",
         "hedge": "According to",
         "quote": "Ada Lark no longer leads it",
         "start": 95,
         "id": "%s",
         "rule": "some-rule",
         "rule_version": "1",
         "probability": 0.75
        }
       ]
      }
      """;

  @Test
  void fileIsNamedAfterTheReportsFile() {
    assertEquals("harbour.1921.json", CodingWriter.fileName(Harbour.report()));
  }

  @Test
  void startIsCountedInCodePointsAndWhatIsNotSaidIsLeftOut() throws IOException {
    String json = written(List.of(Harbour.leader(), Harbour.strength()));
    assertEquals(
        WRITTEN.formatted(
            Harbour.report().id().sha256(),
            Harbour.strength().id().hex(),
            Harbour.leader().id().hex()),
        json);
  }

  @Test
  void whatIsWrittenIsReadBackAsTheSameClaims() throws IOException {
    List<Claim> claims = List.of(Harbour.strength(), Harbour.leader());
    Understood read = understood(written(claims));
    assertEquals(List.of(), read.mistakes());
    assertEquals(
        claims,
        read.coding().claims().stream()
            .flatMap(coded -> coded.on(Harbour.report()).stream())
            .toList());
  }

  @Test
  void claimWhoseWordsAreNotInTheReportIsNoneOfIts() {
    assertFalse(claim("Tom Wren leads it", 0).on(Harbour.report()).isPresent());
  }

  @Test
  void wordsAtAnotherPlaceAreFoundOnlyIfThereIsOneSuchPlace() {
    assertTrue(claim("Ada Lark no longer leads it", 3).on(Harbour.report()).isPresent());
    assertFalse(claim("L", 0).on(Harbour.report()).isPresent());
  }

  @Test
  void claimsWithMistakesAreNamedAndTheOthersKept() {
    Understood read =
        understood(
            """
            {"doc": "d", "entities": [{"name": "X", "kind": "ship"}], "claims": [
             {"type": "rules", "subject": "X", "quote": "q"},
             {"type": "leads", "subject": "X", "object": "Y", "trend": "up", "quote": "q"},
             {"type": "leads", "subject": "X", "object": "Y", "time": "last year", "quote": "q"},
             {"type": "strength", "subject": "Y", "value": {"lo": "ten"}, "quote": "q"}]}
            """);
    assertEquals(1, read.coding().claims().size());
    assertEquals(
        List.of("entity 1", "claim 1", "claim 2", "claim 3", "claim 4"),
        read.mistakes().stream().map(m -> m.place().replace("d.json, ", "")).toList());
    assertEquals("leads takes no trend", read.mistakes().get(2).what());
  }

  @Test
  void whatIsNoCodingIsRefusedWithItsPlace() {
    assertTrue(mistake("{\"claims\": [").startsWith("d.json, line 1, column"));
    assertTrue(mistake("[1]").contains("no JSON object"));
    assertTrue(mistake("{\"doc\": \"d\"}").contains("no list of claims"));
    assertTrue(mistake("{\"doc\": 1, \"doc\": 2, \"claims\": []}").contains("no JSON"));
  }

  private static String mistake(String json) {
    return switch (CodingReader.read(json, "d.json")) {
      case Understood understood -> fail(understood.toString());
      case Refused refused -> refused.mistakes().getFirst().sentence();
    };
  }

  private static CodedClaim claim(String words, int start) {
    String json =
        """
        {"type": "leads", "subject": "Ada Lark", "object": "HL", "quote": "%s", "start": %d}
        """;
    return switch (CodingReader.readClaim(json.formatted(words, start), "pair 1")) {
      case Understood understood -> understood.coding().claims().getFirst();
      case Refused refused -> fail(refused.toString());
    };
  }

  private static Understood understood(String json) {
    return switch (CodingReader.read(json, "d.json")) {
      case Understood understood -> understood;
      case Refused refused -> fail(refused.toString());
    };
  }

  private static String written(List<Claim> claims) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CodingWriter.write(Harbour.part(claims), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}

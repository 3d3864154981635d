package org.tidemark.formats.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tidemark.formats.document.ReadDocument.Accepted;
import org.tidemark.formats.document.ReadDocument.Refused;

class LanguageTest {
  private static final String GERMAN =
      "Der Bund der Hafenarbeiter wurde 1921 von Männern gegründet, die nach dem großen Streik ihre"
          + " Arbeit verloren hatten. Er breitete sich rasch an der Küste aus.";
  private static final String FRENCH =
      "La ligue du port a été fondée en 1921 par des dockers qui avaient perdu leur travail après la"
          + " grande grève. Elle s'est vite étendue le long de la côte.";

  @Test
  void englishIsRead() {
    String text =
        "The Harbour League was formed in 1921 by dockers who had lost their work in the great"
            + " strike, and it spread along the coast.";
    assertEquals("en", Pieces.accepted(text, "a.txt").language());
  }

  @Test
  void otherLanguagesAreNamedAndRefused() {
    assertTrue(Pieces.refused(GERMAN, "a.txt").sentence().contains("in German"));
    assertTrue(Pieces.refused(FRENCH, "a.txt").sentence().contains("in French"));
  }

  @Test
  void englishThatIsMostlyNamesIsStillEnglish() {
    String text =
        "Ada Lark (born Northport 1880), Tom Wren (born Eastport 1884), Jo Finch and Al Crane:"
            + " founding members, Harbour League; Ada Lark chairman until 1925, Tom Wren treasurer.";
    assertEquals("en", Pieces.accepted(text, "a.txt").language());
  }

  @Test
  void shortTextIsNotJudged() {
    assertEquals("en", Pieces.accepted("Der Bund wurde 1921 gegründet.", "a.txt").language());
  }

  @Test
  void personMayInsistOnEnglishOnly() {
    byte[] bytes = GERMAN.getBytes(StandardCharsets.UTF_8);
    Documents documents = new Documents();
    assertInstanceOf(Accepted.class, documents.read(bytes, "a.txt", Hints.NONE.language("en")));
    assertInstanceOf(Refused.class, documents.read(bytes, "a.txt", Hints.NONE.language("de")));
  }
}

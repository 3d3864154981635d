package org.tidemark.formats.wikidata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidemark.formats.incoming.Imported;
import org.tidemark.formats.incoming.Samples;
import org.tidemark.formats.incoming.Trial;
import org.tidemark.formats.incoming.Unreadable;
import org.tidemark.model.Kind;

class WikidataReaderTest {
  @Test
  void statementsBecomeClaimsNoMorePreciseThanTheirDates() throws Unreadable {
    Imported imported = WikidataReader.read(Trial.file("w.json", Samples.WIKIDATA));
    assertEquals(
        List.of(
            "known_as Reed Brigade > Schilfbrigade",
            "founded Reed Brigade @ 1921-05",
            "leads Ada Lark > Reed Brigade [role chairperson] @ 1921/1923-04-02",
            "strength Reed Brigade @ 192X"),
        Trial.briefs(imported));
    assertEquals(
        List.of("item: Reed Brigade | P488: Ada Lark | P580: 1921 | P582: 1923-04-02"),
        Trial.words(Trial.claims(imported, Kind.LEADS).getFirst()));
  }

  @Test
  void unknownValuesAndNamelessItemsAreCounted() throws Unreadable {
    Imported imported = WikidataReader.read(Trial.file("w.json", Samples.WIKIDATA));
    assertEquals(
        2, imported.leftOut().get("statements whose value is unknown, or an item not in the file"));
    assertEquals(1, imported.leftOut().get("statements that Wikidata itself calls deprecated"));
    assertEquals(1, imported.leftOut().get("statements of other properties"));
  }
}

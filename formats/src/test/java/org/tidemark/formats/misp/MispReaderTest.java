package org.tidemark.formats.misp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidemark.formats.incoming.Imported;
import org.tidemark.formats.incoming.Samples;
import org.tidemark.formats.incoming.Trial;
import org.tidemark.formats.incoming.Unreadable;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;

class MispReaderTest {
  @Test
  void clustersBringNamesSponsorsAndLinks() throws Unreadable {
    Imported imported = MispReader.read(Trial.file("g.json", Samples.MISP));
    assertEquals(
        List.of(
            "known_as Reed Brigade > RB",
            "known_as Reed Brigade > Reeds",
            "supported_by Reed Brigade > Upland [as suspected state sponsor]",
            "part_of Reed Brigade > Marsh Front"),
        Trial.briefs(imported));
    assertEquals(
        Modality.POSSIBLE, Trial.claims(imported, Kind.SUPPORTED_BY).getFirst().modality());
    assertEquals(1, imported.leftOut().get("links that are no claim, or lead out of the file"));
  }

  @Test
  void listOfAStateBringsListingsWithTheirDay() throws Unreadable {
    Imported imported =
        MispReader.read(
            Trial.file(
                "l.json",
                "{\"type\":\"canada-listed-terrorist-entities\",\"description\":\"Made up.\",\"values\":["
                    + "{\"value\":\"Reed Brigade\",\"meta\":{\"published\":\"1924-02-03\",\"summary\":"
                    + "\"RB, Reeds (Old, New), Left and Right\"}}]}"));
    assertEquals(
        List.of(
            "designated_by Reed Brigade > Government of Canada [as listed terrorist entity] @"
                + " 1924-02-03",
            "known_as Reed Brigade > RB",
            "known_as Reed Brigade > Reeds (Old, New)"),
        Trial.briefs(imported));
    assertEquals(1, imported.leftOut().get("names with \"and\" that may be one or two"));
  }
}

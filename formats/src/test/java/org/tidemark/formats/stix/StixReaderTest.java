package org.tidemark.formats.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidemark.formats.incoming.Imported;
import org.tidemark.formats.incoming.Samples;
import org.tidemark.formats.incoming.Trial;
import org.tidemark.formats.incoming.Unreadable;
import org.tidemark.model.Kind;

class StixReaderTest {
  @Test
  void actorsAndRelationshipsBecomeClaims() throws Unreadable {
    Imported imported = StixReader.read(Trial.file("b.json", Samples.STIX));
    assertEquals(
        List.of(
            "known_as Reed Brigade > RB",
            "aims_to Reed Brigade > drain the marsh",
            "present_in Reed Brigade > Lowland @ 1921-05-01/..",
            "leads Ada Lark > Reed Brigade [role chair]"),
        Trial.briefs(imported));
    assertEquals(
        List.of(
            "name: Reed Brigade",
            "name: Ada Lark",
            "relationship_type: leads | source_ref: identity--1 | target_ref: threat-actor--1 |"
                + " description: chair"),
        Trial.words(Trial.claims(imported, Kind.LEADS).getFirst()));
  }

  @Test
  void whatIsNoClaimIsCounted() throws Unreadable {
    Imported imported = StixReader.read(Trial.file("b.json", Samples.STIX));
    assertEquals(1, imported.leftOut().get("persons without a public role"));
    assertEquals(1, imported.leftOut().get("objects of the type tool"));
    assertEquals(
        1, imported.leftOut().get("relationships that are no claim, or lead out of the file"));
  }
}

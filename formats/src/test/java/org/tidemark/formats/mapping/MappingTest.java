package org.tidemark.formats.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidemark.formats.incoming.Imported;
import org.tidemark.formats.incoming.Trial;
import org.tidemark.formats.incoming.Unreadable;
import org.tidemark.model.Figure;
import org.tidemark.model.Kind;

class MappingTest {
  private static final String PEOPLE =
      "Leader;Group;From;To;Title;Men\n"
          + "Ada Lark;Harbour League;1921;1923-05;chair;400\n"
          + "Ben Moss;Harbour League;1923-06;;secretary;\n"
          + ";Harbour League;;;;1,200\n";
  private static final String MAPPING =
      "type\tsubject\tobject\ttime\tuntil\trole\tonly_if\tvalue\tunit\n"
          + "leads\t{Leader}\t{Group}\t{From}\t{To}\t{Title}\t{Title}=chair\t\t\n"
          + "member_of\t{Leader}\t{Group}\t{From}\t{To}\tformer {Title}\t{Title}=secretary\t\t\n"
          + "strength\t{Group}\t\t{From}\t\t\t\t{Men}\tmembers\n";

  private static Imported read(String table, String mapping) throws Unreadable {
    return MappedReader.read(
        Trial.file("t.csv", table), MappingReader.read(Trial.file("m.tsv", mapping)));
  }

  private static String refusal(String table, String mapping) {
    return assertThrows(Unreadable.class, () -> read(table, mapping)).sentence("f");
  }

  @Test
  void rowsMakeTheClaimsTheMappingDescribes() throws Unreadable {
    Imported imported = read(PEOPLE, MAPPING);
    assertEquals(
        List.of(
            "leads Ada Lark > Harbour League [role chair] @ 1921/1923-05",
            "strength Harbour League @ 1921",
            "member_of Ben Moss > Harbour League [role former secretary] @ 1923-06/..",
            "strength Harbour League"),
        Trial.briefs(imported));
    assertEquals(1, imported.leftOut().get("strength without a figure"));
    assertEquals(
        Figure.exactly(1200),
        Trial.claims(imported, Kind.STRENGTH).getLast().assertion().details().value());
    assertEquals(
        List.of("Group: Harbour League | Men: 1,200"),
        Trial.words(Trial.claims(imported, Kind.STRENGTH).getLast()));
  }

  @Test
  void datesOfAnotherFormAreReadAsTheMappingSays() throws Unreadable {
    Imported imported =
        read(
            "g,d\nReeds,03/02/1999\n",
            "type\tsubject\ttime\tdates\nfounded\t{g}\t{d}\tdd/MM/yyyy\n");
    assertEquals(List.of("founded Reeds @ 1999-02-03"), Trial.briefs(imported));
  }

  @Test
  void wrongCellIsNamedByRowAndColumn() {
    assertEquals(
        "f, row 2, column d: \"yesterday\" is no date of the form dd/MM/yyyy; write it so.",
        refusal(
            "g,d\nR,yesterday\n", "type\tsubject\ttime\tdates\nfounded\t{g}\t{d}\tdd/MM/yyyy\n"));
    assertEquals(
        "f, row 2, column n: \"many\" is no count; write a whole number.",
        refusal("g,n\nR,many\n", "type\tsubject\tvalue\nstrength\t{g}\t{n}\n"));
  }

  @Test
  void mappingThatNamesNoColumnOfTheTableIsRefused() {
    assertEquals(
        "f, row 1: there is no column \"Chief\", which the mapping's row 2 names; its columns are:"
            + " g, d.",
        refusal("g,d\nR,1\n", "type\tsubject\tobject\nleads\t{Chief}\t{g}\n"));
    assertEquals(
        "f, row 2, column type: \"heads\" is no kind of claim; use one such as leads or part_of.",
        refusal("g\nR\n", "type\tsubject\nheads\t{g}\n"));
  }
}

package org.tidemark.formats.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidemark.formats.coding.CodingImport;
import org.tidemark.formats.coding.ReadCoding;
import org.tidemark.formats.incoming.Imported;
import org.tidemark.formats.incoming.IncomingFile;
import org.tidemark.formats.incoming.Samples;
import org.tidemark.formats.incoming.Trial;
import org.tidemark.formats.incoming.Unreadable;
import org.tidemark.model.Found;

class AnnotationReaderTest {
  private static final IncomingFile NOTES = Trial.file("notes.json", Samples.NOTES);

  private static ReadCoding.Understood read() throws Unreadable {
    return AnnotationReader.open(NOTES).on(Samples.report());
  }

  @Test
  void notesBecomeClaimsOnTheReportsOwnWords() throws Unreadable {
    Imported imported = CodingImport.onReport(read().coding(), Samples.report());
    assertEquals(
        List.of(
            "leads Ada Lark > Reed Brigade [role chair]",
            "strength Reed Brigade @ 1922",
            "dissolved Reed Brigade"),
        Trial.briefs(imported));
    assertEquals(new Found.ByPerson("rosa@example.org"), imported.claims().getFirst().found());
    assertEquals(List.of("the Reed  Brigade had 400 men"), Trial.words(imported.claims().get(1)));
    assertEquals(
        Samples.REPORT.lastIndexOf("Reed Brigade"), imported.claims().get(2).quote().begin());
  }

  @Test
  void wordsThatStandInTwoPlacesAreRefused() throws Unreadable {
    List<ReadCoding.Mistake> mistakes = read().mistakes();
    assertEquals(
        List.of("annotation 4", "annotation 5"),
        mistakes.stream().map(ReadCoding.Mistake::place).toList());
    assertTrue(mistakes.getFirst().what().contains("more than one place"));
  }

  @Test
  void notesOnAHeldReportMakeAReportOfTheirOwn() throws Unreadable {
    Imported imported =
        CodingImport.ofFile(read().coding(), Samples.report(), NOTES, AnnotationReader.FORMAT);
    assertEquals(NOTES.id(), imported.report().id());
    assertEquals(3, imported.claims().size());
    assertEquals(
        List.of("Ada Lark led the Reed Brigade"), Trial.words(imported.claims().getFirst()));
    assertEquals("Coding of reeds.txt", imported.report().source().title());
  }
}

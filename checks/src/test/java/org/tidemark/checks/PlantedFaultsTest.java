package org.tidemark.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Proves the prover: each law catches the fault that was planted against it. */
class PlantedFaultsTest {

  private static final String ROOT = "org.tidemark.checks.planted";
  private static final House PLANTED =
      new House(HouseDrawing.read(Project.file("docs/house.md")), ROOT);
  private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(ROOT);

  @Test
  void arrowAcrossTheMiddleRoomsIsCaught() {
    assertEquals(
        List.of("reading may look only at [model]", "store may look only at [model]"),
        broken(PLANTED.arrows()));
  }

  @Test
  void libraryAwayFromHomeIsCaught() {
    assertEquals(
        List.of(
            "java.sql is named only in [store]",
            "standard output is touched only in [cli]",
            "the clock is touched only in [cli]"),
        broken(PLANTED.libraries()));
  }

  @Test
  void cycleIsCaught() {
    assertTrue(PLANTED.noCycles().evaluate(CLASSES).hasViolation());
  }

  @Test
  void roomThatIsNotDrawnIsCaught() {
    var house = new House(HouseDrawing.parse(List.of("```house", "store ->", "```")), ROOT);
    assertTrue(house.noClassOutsideTheRooms().evaluate(CLASSES).hasViolation());
  }

  @Test
  void roomThatIsNotPureIsCaught() {
    var house =
        new House(
            HouseDrawing.parse(List.of("```house", "store ->", "store without java.sql", "```")),
            ROOT);
    assertEquals(List.of("store does without [java.sql]"), broken(house.purities()));
  }

  @Test
  void lineThatSaysNothingIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> HouseDrawing.parse(List.of("```house", "store likes model", "```")));
  }

  private static List<String> broken(List<ArchRule> rules) {
    return rules.stream()
        .filter(rule -> rule.evaluate(CLASSES).hasViolation())
        .map(ArchRule::getDescription)
        .toList();
  }
}

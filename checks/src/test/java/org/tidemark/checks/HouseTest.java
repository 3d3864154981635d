package org.tidemark.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house as built stands as it is drawn in {@code docs/house.md}. */
class HouseTest {

  private static final HouseDrawing DRAWING = HouseDrawing.read(Project.file("docs/house.md"));
  private static final House HOUSE = new House(DRAWING, "org.tidemark");
  private static final JavaClasses BUILT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.tidemark");

  @Test
  void drawingHasEveryModuleAndNoOther() {
    assertEquals(new TreeSet<>(Project.modules()), new TreeSet<>(DRAWING.rooms()));
  }

  @Test
  void everyRoomWithClassesIsLookedAt() {
    Set<String> seen = new TreeSet<>();
    BUILT.forEach(type -> seen.add(type.getPackageName().split("\\.", -1)[2]));
    Set<String> expected = new TreeSet<>(DRAWING.rooms());
    expected.remove("checks");
    assertEquals(expected, seen);
  }

  @Test
  void everyClassIsInARoom() {
    HOUSE.noClassOutsideTheRooms().check(BUILT);
  }

  @Test
  void packagesFormNoCycles() {
    HOUSE.noCycles().check(BUILT);
  }

  @TestFactory
  List<DynamicTest> arrowsAreTheOnlyWayToDepend() {
    return tests(HOUSE.arrows());
  }

  @TestFactory
  List<DynamicTest> librariesAreNamedOnlyAtHome() {
    return tests(HOUSE.libraries());
  }

  @TestFactory
  List<DynamicTest> pureRoomsStayPure() {
    return tests(HOUSE.purities());
  }

  private static List<DynamicTest> tests(List<ArchRule> rules) {
    return rules.stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(BUILT)))
        .toList();
  }
}

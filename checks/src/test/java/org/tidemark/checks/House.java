package org.tidemark.checks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The laws of a house whose rooms are the packages right under one root.
 *
 * <p>The root is a parameter so that the same laws can be held against a house of planted faults.
 */
record House(HouseDrawing drawing, String root) {

  /** Every room looks only at the rooms its arrows lead to. */
  List<ArchRule> arrows() {
    List<ArchRule> rules = new ArrayList<>();
    drawing
        .arrows()
        .forEach((room, targets) -> {
          List<String> forbidden =
              drawing.rooms().stream()
                  .filter(other -> !other.equals(room) && !targets.contains(other))
                  .toList();
          rules.add(
              noClasses()
                  .that()
                  .resideInAPackage(packages(room))
                  .should()
                  .dependOnClassesThat()
                  .resideInAnyPackage(packages(forbidden))
                  .as("%s may look only at %s".formatted(room, targets))
                  .allowEmptyShould(true));
        });
    return rules;
  }

  /** Every class is in a room of the drawing. */
  ArchRule noClassOutsideTheRooms() {
    return classes().should().resideInAnyPackage(packages(drawing.rooms()));
  }

  /** Packages depend on each other in one direction. */
  ArchRule noCycles() {
    return slices().matching(root + ".(**)").should().beFreeOfCycles();
  }

  /** Every library is named only in its rooms. */
  List<ArchRule> libraries() {
    List<ArchRule> rules = new ArrayList<>();
    drawing
        .homes()
        .forEach((library, rooms) ->
            rules.add(
                switch (library) {
                  case "standard output" -> calls(library, rooms, House::printsOrTraces);
                  case "the clock" -> calls(library, rooms, House::asksTheTime);
                  default -> names(library, rooms);
                }));
    return rules;
  }

  /** Some rooms do without some packages of Java itself. */
  List<ArchRule> purities() {
    List<ArchRule> rules = new ArrayList<>();
    drawing
        .purities()
        .forEach((room, without) ->
            rules.add(
                noClasses()
                    .that()
                    .resideInAPackage(packages(room))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                        without.stream().map(name -> name + "..").toArray(String[]::new))
                    .as("%s does without %s".formatted(room, without))
                    .allowEmptyShould(true)));
    return rules;
  }

  private ArchRule names(String library, Set<String> rooms) {
    return noClasses()
        .that(areOutside(rooms))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library + "..")
        .as("%s is named only in %s".formatted(library, rooms))
        .allowEmptyShould(true);
  }

  private ArchRule calls(String what, Set<String> rooms, Predicate<JavaAccess<?>> isCall) {
    return noClasses()
        .that(areOutside(rooms))
        .should()
        .accessTargetWhere(DescribedPredicate.describe("touches " + what, isCall))
        .as("%s is touched only in %s".formatted(what, rooms))
        .allowEmptyShould(true);
  }

  private DescribedPredicate<JavaClass> areOutside(Set<String> rooms) {
    return DescribedPredicate.describe(
        "are outside " + rooms, type -> rooms.stream().noneMatch(room -> isIn(type, room)));
  }

  private boolean isIn(JavaClass type, String room) {
    return (type.getPackageName() + ".").startsWith(root + "." + room + ".");
  }

  private String packages(String room) {
    return root + "." + room + "..";
  }

  private String[] packages(Collection<String> rooms) {
    return rooms.stream().map(this::packages).toArray(String[]::new);
  }

  private static boolean printsOrTraces(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getTarget().getName();
    return (owner.equals("java.lang.System") && (name.equals("out") || name.equals("err")))
        || (name.equals("printStackTrace")
            && access.getTargetOwner().isAssignableTo(Throwable.class));
  }

  private static boolean asksTheTime(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getTarget().getName();
    return (owner.startsWith("java.time.") && name.equals("now"))
        || (owner.equals("java.time.Clock") && name.startsWith("system"))
        || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
        || (owner.equals("java.util.Date") && name.equals("<init>"));
  }
}

package org.tidemark.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sources keep to the sizes and names of {@code docs/house.md}. */
class SourcesTest {

  private static final Set<String> EMPTY_WORDS =
      Set.of("Manager", "Helper", "Util", "Utils", "Impl", "Abstract", "DTO", "Dto");

  private static final Sources MAIN = Sources.below(folders("src/main/java"));
  private static final Sources ALL =
      Sources.below(
          Stream.concat(folders("src/main/java").stream(), folders("src/test/java").stream())
              .toList());

  @Test
  void filesAreShort() {
    assertNoneOver(500, ALL.files(), Sources.File::lines);
    assertMostWithin(300, ALL.files(), Sources.File::lines);
  }

  @Test
  void methodsAreShort() {
    assertNoneOver(60, ALL.methods(), Sources.Method::lines);
    assertMostWithin(20, MAIN.methods(), Sources.Method::lines);
  }

  @Test
  void methodsTakeFewParameters() {
    assertNoneOver(4, MAIN.methods(), method -> method.isConstructor() ? 0 : method.parameters());
    assertNoneOver(7, MAIN.methods(), Sources.Method::parameters);
  }

  @Test
  void publicTypesSayWhatTheyAre() {
    assertNone(MAIN.types(), type -> type.isPublic() && !type.isDescribed());
  }

  @Test
  void typesHaveNamesThatSaySomething() {
    assertNone(
        ALL.types(),
        type ->
            Arrays.stream(type.name().split("(?<=[a-z0-9])(?=[A-Z])", -1))
                .anyMatch(EMPTY_WORDS::contains));
  }

  @Test
  void everyPackageIsNullMarkedAndSaysWhatItIsFor() {
    Set<Path> packages = new TreeSet<>();
    MAIN.files().forEach(file -> packages.add(file.path().getParent()));
    assertNone(
        List.copyOf(packages),
        folder -> {
          Path info = folder.resolve("package-info.java");
          return !Files.exists(info)
              || !Project.read(info).contains("\n@NullMarked")
              || !Project.read(info).startsWith("/**");
        });
  }

  @Test
  void longMethodOfManyParametersIsCaught(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("PlantedManager.java"),
        """
        public class PlantedManager {
          void tell(int a, int b, int c, int d, int e) {
            %s
          }
        }
        """
            .formatted("tell(a, b, c, d, e);\n".repeat(70)));
    Sources planted = Sources.below(List.of(folder));
    assertEquals(
        new Sources.Method(folder.resolve("PlantedManager.java"), "tell", 73, 5),
        planted.methods().getFirst());
    assertEquals(
        new Sources.Type(folder.resolve("PlantedManager.java"), "PlantedManager", true, false),
        planted.types().getFirst());
  }

  @Test
  void whatARecordHoldsIsNotCounted(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("Five.java"),
        "record Five(int a, int b, int c, int d, int e) { Five(int a, int b, int c, int d, int e)"
            + " {} }");
    assertEquals(0, Sources.below(List.of(folder)).methods().getFirst().parameters());
  }

  private static List<Path> folders(String inModule) {
    return Project.modules().stream()
        .map(module -> Project.file(module).resolve(inModule))
        .toList();
  }

  private static <T> void assertNoneOver(int limit, List<T> things, ToIntFunction<T> size) {
    assertNone(things, thing -> size.applyAsInt(thing) > limit);
  }

  private static <T> void assertMostWithin(int limit, List<T> things, ToIntFunction<T> size) {
    int[] sizes = things.stream().mapToInt(size).sorted().toArray();
    int p95 = sizes[Math.ceilDiv(sizes.length * 95, 100) - 1];
    assertTrue(p95 <= limit, () -> "95 of 100 are within " + p95 + ", not within " + limit);
  }

  private static <T> void assertNone(List<T> things, Predicate<T> isWrong) {
    assertEquals(List.of(), things.stream().filter(isWrong).toList());
  }
}

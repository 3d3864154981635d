package org.tidemark.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The drawing of the house, as read from the boxes of {@code docs/house.md}.
 *
 * @param arrows from each room, the rooms it may depend on
 * @param homes of each library (a package, or one of two names in words), the rooms that may name
 *     it
 * @param purities of each room that is purer than the rest, the packages it does without
 */
record HouseDrawing(
    Map<String, Set<String>> arrows,
    Map<String, Set<String>> homes,
    Map<String, Set<String>> purities) {

  static HouseDrawing read(Path markdown) {
    try {
      return parse(Files.readAllLines(markdown));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static HouseDrawing parse(List<String> lines) {
    var drawing =
        new HouseDrawing(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    boolean inBox = false;
    for (String line : lines) {
      if (line.startsWith("```")) {
        inBox = line.equals("```house");
      } else if (inBox && !line.isBlank()) {
        drawing.add(line);
      }
    }
    if (drawing.arrows.isEmpty()) {
      throw new IllegalArgumentException("The drawing has no arrows");
    }
    return drawing;
  }

  Set<String> rooms() {
    return arrows.keySet();
  }

  private void add(String line) {
    if (split(line, "->", arrows)
        || split(line, " only in ", homes)
        || split(line, " without ", purities)) {
      return;
    }
    throw new IllegalArgumentException("Not a line of the house: " + line);
  }

  private static boolean split(String line, String verb, Map<String, Set<String>> into) {
    int at = line.indexOf(verb);
    if (at < 0) {
      return false;
    }
    String subject = line.substring(0, at).strip();
    Set<String> objects = new LinkedHashSet<>();
    Arrays.stream(line.substring(at + verb.length()).strip().split("\\s+"))
        .filter(word -> !word.isEmpty() && !word.equals("nobody"))
        .forEach(objects::add);
    if (into.put(subject, objects) != null) {
      throw new IllegalArgumentException("Said twice in the house: " + subject);
    }
    return true;
  }
}

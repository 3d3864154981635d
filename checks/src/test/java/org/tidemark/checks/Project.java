package org.tidemark.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The folder that holds the whole project, wherever the tests were started. */
final class Project {

  private static final Path ROOT = findRoot();

  private Project() {}

  static Path file(String relative) {
    return ROOT.resolve(relative);
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The modules that the parent build names. */
  static List<String> modules() {
    return Pattern.compile("<module>(\\w+)</module>")
        .matcher(read(file("pom.xml")))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private static Path findRoot() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("docs/house.md"))) {
        return at;
      }
    }
    throw new IllegalStateException("No docs/house.md in or above " + Path.of("").toAbsolutePath());
  }
}

package org.tidemark.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder the program lives in, where the reader's rules are. */
final class Home {
  private Home() {}

  /** The rules for a language. */
  static Path rules(String language) {
    return folder().resolve("rules").resolve(language);
  }

  /** The folder itself. */
  static Path folder() {
    String said = System.getProperty("tidemark.home");
    if (said != null) {
      return Path.of(said);
    }
    Path here = Path.of("").toAbsolutePath();
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("rules"))) {
        return folder;
      }
    }
    return here;
  }
}

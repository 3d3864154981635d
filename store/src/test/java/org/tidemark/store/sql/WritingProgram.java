package org.tidemark.store.sql;

import static org.tidemark.store.Written.organisation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.tidemark.model.Kind;
import org.tidemark.store.Casebook;
import org.tidemark.store.Written;

/** A program that writes reports into a casebook; its name makes its reports its own. */
final class WritingProgram {
  static final int REPORTS = 15;

  private WritingProgram() {}

  static Process start(Path file, String name) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            WritingProgram.class.getName(),
            file.toString(),
            name)
        .inheritIO()
        .start();
  }

  public static void main(String[] args) {
    try (Casebook casebook = SqliteCasebook.open(Path.of(args[0]), InstantSource.system())) {
      for (int i = 0; i < REPORTS; i++) {
        Written report =
            Written.report(args[1] + i, "Report " + i + " of " + args[1] + ": reeds met sedges")
                .says(
                    Kind.ALLIED_WITH,
                    organisation("Reeds"),
                    organisation("Sedges"),
                    "reeds met sedges");
        casebook.add(report.read());
      }
    }
  }
}

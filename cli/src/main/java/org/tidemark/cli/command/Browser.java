package org.tidemark.cli.command;

import java.io.IOException;
import java.util.List;

/** The browser of the person, asked to open an address; where there is none, nothing happens. */
final class Browser {
  private Browser() {}

  static void open(String address, String system) {
    List<String> command =
        system.contains("mac")
            ? List.of("open", address)
            : system.contains("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of("xdg-open", address);
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException _) {
      // The address is printed all the same.
    }
  }
}

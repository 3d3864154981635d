package org.tidemark.cli.command;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tidemark.workbench.ask.Window;
import picocli.CommandLine.Option;

/** The two times a question can name: when it was so, and when the casebook knew it. */
final class Then {
  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "what was so on that day, month or year (EDTF: 2019-06)")
  private @Nullable String on;

  @Option(
      names = "--known",
      paramLabel = "DATE",
      description = "what the casebook held at the end of that day")
  private @Nullable String known;

  @Nullable Window on() {
    return on == null ? null : Window.of(on, "--on");
  }

  @Nullable Instant known() {
    return known == null ? null : Window.moment(known, "--known");
  }
}

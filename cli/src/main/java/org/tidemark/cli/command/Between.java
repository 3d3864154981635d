package org.tidemark.cli.command;

import org.jspecify.annotations.Nullable;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.ask.Window;

/** The days from one date a person gives to another. */
final class Between {
  private Between() {}

  static Window days(@Nullable String from, @Nullable String to) {
    if (from == null || to == null) {
      throw new Trouble(
          Trouble.Cause.CALL, "between which dates? Give --from DATE and --to DATE, or --on DATE.");
    }
    Window first = Window.of(from, "--from");
    Window last = Window.of(to, "--to");
    if (first.from().isAfter(last.to())) {
      throw new Trouble(
          Trouble.Cause.CALL,
          "--from \"" + from + "\" comes after --to \"" + to + "\"; turn them round.");
    }
    return new Window(first.from(), last.to(), from + "/" + to);
  }
}

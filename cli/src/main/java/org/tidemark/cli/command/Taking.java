package org.tidemark.cli.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.View;
import org.tidemark.workbench.ask.Window;
import org.tidemark.workbench.outgoing.Profile;
import org.tidemark.workbench.outgoing.Wanted;
import picocli.CommandLine.Option;

/** What is asked of everything that is taken out of a casebook: which claims, and for whom. */
final class Taking {
  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "only what was surely or possibly so then")
  private @Nullable String on;

  @Option(
      names = "--known",
      paramLabel = "DATE",
      description = "what the casebook held at the end of that day")
  private @Nullable String known;

  @Option(names = "--about", paramLabel = "NAME", description = "only what is claimed of them")
  private @Nullable String about;

  @Option(
      names = "--profile",
      paramLabel = "WHOM",
      defaultValue = "internal",
      description = "for whose eyes: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Profile profile = Profile.INTERNAL;

  @Option(names = "--title", paramLabel = "TITLE", description = "what the whole is called")
  private @Nullable String title;

  View view(Desk desk) {
    return desk.view(known == null ? null : Window.moment(known, "--known"));
  }

  Wanted wanted(Front door) {
    return new Wanted(
        title == null ? named(door.casebook()) : title,
        on == null ? null : Window.of(on, "--on"),
        about,
        profile,
        Home.rules("en").resolve("names"));
  }

  /** The name of a casebook's file without ending; an address may have a password in it. */
  private static String named(String casebook) {
    if (casebook.startsWith("jdbc:")) {
      return "casebook";
    }
    String file = String.valueOf(Path.of(casebook).getFileName());
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}

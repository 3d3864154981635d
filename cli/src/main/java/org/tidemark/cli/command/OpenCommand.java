package org.tidemark.cli.command;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidemark.cli.json.OpenFields;
import org.tidemark.cli.print.OpenPrinter;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.NameLists;
import org.tidemark.workbench.ask.Window;
import org.tidemark.workbench.open.Contradiction;
import org.tidemark.workbench.open.Gap;
import org.tidemark.workbench.open.HandleOpen;
import org.tidemark.workbench.open.Handling;
import org.tidemark.workbench.open.OpenLists;
import org.tidemark.workbench.open.Stale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code tidemark open}: what stands open, and what is made of it. */
@Command(
    name = "open",
    synopsisSubcommandLabel = "[explain | work | reopen]",
    description = {
      "Lists contradictions, what no report says, and answers that have grown old.",
      "",
      "What a person has explained is left out, unless --all is given. The lists are the same"
          + " whichever report came first."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tidemark open",
      "  tidemark open --about ISKP --on 2021 --all",
      "  tidemark open explain 3f9c2a1b --because \"one counts the families too\"",
      "  tidemark open work 3f9c2a1b --because \"ask the author\"",
      "  tidemark open reopen 3f9c2a1b"
    })
final class OpenCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Front front;

  @Option(names = "--about", paramLabel = "NAME", description = "what is open about one of them")
  private @Nullable String about;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "the day by which answers are old (default: today)")
  private @Nullable String on;

  @Option(
      names = "--only",
      paramLabel = "LIST",
      description = "one list only: ${COMPLETION-CANDIDATES}")
  private @Nullable Sort only;

  @Option(names = "--all", description = "whole lists, and what is explained too")
  private boolean all;

  /** The lists. */
  enum Sort {
    CONTRADICTIONS,
    GAPS,
    STALE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() {
    Front door = Front.of(front);
    try (Desk desk = door.existingDesk()) {
      OpenLists open = new OpenLists(lists(), desk.view(null));
      List<Contradiction> contradictions =
          isAsked(Sort.CONTRADICTIONS) ? open.contradictions(about) : List.of();
      List<Gap> gaps = isAsked(Sort.GAPS) ? open.gaps(about) : List.of();
      List<Stale> stale = isAsked(Sort.STALE) ? open.stale(about, day(door)) : List.of();
      if (door.json()) {
        door.console().json(json -> new OpenFields(json).all(contradictions, gaps, stale));
      } else {
        new OpenPrinter(door.console(), all).all(contradictions, gaps, stale);
      }
    }
    return ExitCode.DONE;
  }

  private boolean isAsked(Sort sort) {
    return only == null || only == sort;
  }

  private static NameLists lists() {
    return new NameLists(Home.rules("en").resolve("names"));
  }

  private LocalDate day(Front door) {
    return on == null
        ? door.now().atZone(ZoneOffset.UTC).toLocalDate()
        : Window.of(on, "--on").to();
  }

  @Command(description = "Notes why it is so; it is open no longer.")
  int explain(
      @Parameters(paramLabel = "ID", description = "its first digits") String id,
      @Option(names = "--because", paramLabel = "TEXT", required = true, description = "why")
          String because,
      @Option(names = "--by", paramLabel = "NAME", defaultValue = "${sys:user.name}") String by) {
    return handle(id, Handling.State.EXPLAINED, because, by);
  }

  @Command(description = "Notes that work is needed, and which.")
  int work(
      @Parameters(paramLabel = "ID", description = "its first digits") String id,
      @Option(names = "--because", paramLabel = "TEXT", defaultValue = "") String because,
      @Option(names = "--by", paramLabel = "NAME", defaultValue = "${sys:user.name}") String by) {
    return handle(id, Handling.State.WORK_NEEDED, because, by);
  }

  @Command(description = "Notes that it is open after all.")
  int reopen(
      @Parameters(paramLabel = "ID", description = "its first digits") String id,
      @Option(names = "--because", paramLabel = "TEXT", defaultValue = "") String because,
      @Option(names = "--by", paramLabel = "NAME", defaultValue = "${sys:user.name}") String by) {
    return handle(id, Handling.State.OPEN, because, by);
  }

  private int handle(String id, Handling.State state, String because, String by) {
    Front door = Front.of(front);
    return Deciding.told(
        door,
        desk ->
            new HandleOpen(desk, lists(), Deciding.person(by, because))
                .handle(id, state, day(door)));
  }
}

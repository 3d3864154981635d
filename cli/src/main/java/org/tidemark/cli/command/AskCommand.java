package org.tidemark.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidemark.cli.json.AnswerFields;
import org.tidemark.cli.print.AreaPrinter;
import org.tidemark.cli.print.EventsPrinter;
import org.tidemark.cli.print.RelationsPrinter;
import org.tidemark.cli.print.StructurePrinter;
import org.tidemark.cli.print.ThemePrinter;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.View;
import org.tidemark.workbench.ask.Area;
import org.tidemark.workbench.ask.AskAims;
import org.tidemark.workbench.ask.AskArea;
import org.tidemark.workbench.ask.AskComposition;
import org.tidemark.workbench.ask.AskEvents;
import org.tidemark.workbench.ask.AskLeaders;
import org.tidemark.workbench.ask.AskMoney;
import org.tidemark.workbench.ask.AskRelations;
import org.tidemark.workbench.ask.AskStructure;
import org.tidemark.workbench.ask.Events;
import org.tidemark.workbench.ask.Relations;
import org.tidemark.workbench.ask.Structure;
import org.tidemark.workbench.ask.Themed;
import org.tidemark.workbench.ask.Window;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code tidemark ask}: one question about an entity. */
@Command(
    name = "ask",
    description = {
      "Asks one question about an organisation: what was so, surely or possibly, what had been so"
          + " earlier, and what no source says.",
      "",
      "  structure    what it is part of, its parts, who decides, where it came from, its names",
      "  leaders      who leads it, in what role, from when until when",
      "  area         what it holds, where it operates, what it gained and lost",
      "  composition  how many they are, who they are, who joined and who left",
      "  money        who pays, what it lives on",
      "  relations    allies, enemies and supporters, and theirs",
      "  aims         what it wants, how it works, what its changes are put down to",
      "  events       what happened, in the order of time"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tidemark ask leaders ISK --on 2017-12",
      "  tidemark ask relations ISK --on 2019 --steps 2 --json",
      "  tidemark ask events ISK --from 2018 --to 2018-08",
      "  tidemark ask events --from 2020-01 --to 2020-03"
    })
final class AskCommand implements Callable<Integer> {
  private static final int FEW_EVENTS = 50;

  /** What can be asked. */
  enum Topic {
    STRUCTURE,
    LEADERS,
    AREA,
    COMPOSITION,
    MONEY,
    RELATIONS,
    AIMS,
    EVENTS
  }

  @ParentCommand private @Nullable Front front;

  @Parameters(index = "0", paramLabel = "QUESTION", description = "one of those above")
  private Topic topic = Topic.STRUCTURE;

  @Parameters(
      index = "1..*",
      paramLabel = "ENTITY",
      description = "any of its names; events can do without")
  private List<String> name = List.of();

  @Mixin private Then then = new Then();

  @Option(names = "--from", paramLabel = "DATE", description = "events: from this date on")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", description = "events: to the end of this date")
  private @Nullable String to;

  @Option(
      names = "--steps",
      paramLabel = "N",
      defaultValue = "2",
      description = "relations: how far out, 1 or 2 (default: ${DEFAULT-VALUE})")
  private int steps = 2;

  @Option(names = "--all", description = "show every line, not the first few under a heading")
  private boolean all;

  @Override
  public Integer call() {
    Front door = Front.of(front);
    if (name.isEmpty() && topic != Topic.EVENTS) {
      throw new Trouble(Trouble.Cause.CALL, "ask whom? Name an organisation after the question.");
    }
    if (steps < 1 || steps > 2) {
      throw new Trouble(Trouble.Cause.CALL, "--steps " + steps + " is too far; use 1 or 2.");
    }
    try (Desk desk = door.existingDesk()) {
      answer(door, desk.view(then.known()), String.join(" ", name), then.on());
    }
    return ExitCode.DONE;
  }

  private void answer(Front door, View view, String whom, @Nullable Window on) {
    switch (topic) {
      case LEADERS -> themed(door, new AskLeaders(view).of(whom, on));
      case COMPOSITION -> themed(door, new AskComposition(view).of(whom, on));
      case MONEY -> themed(door, new AskMoney(view).of(whom, on));
      case AIMS -> themed(door, new AskAims(view).of(whom, on));
      case STRUCTURE -> structure(door, new AskStructure(view).of(whom, on));
      case AREA -> area(door, new AskArea(view).of(whom, on));
      case RELATIONS -> relations(door, new AskRelations(view).of(whom, on, steps));
      case EVENTS -> events(door, view, whom, on);
    }
  }

  private void themed(Front door, List<? extends Themed> answers) {
    if (!json(door, answers)) {
      new ThemePrinter(door.console(), all).answers(answers);
    }
  }

  private void structure(Front door, List<Structure> answers) {
    if (!json(door, answers)) {
      new StructurePrinter(door.console(), all).structures(answers);
    }
  }

  private void area(Front door, List<Area> answers) {
    if (!json(door, answers)) {
      new AreaPrinter(door.console(), all).areas(answers);
    }
  }

  private void relations(Front door, List<Relations> answers) {
    if (!json(door, answers)) {
      new RelationsPrinter(door.console(), all).relations(answers);
    }
  }

  private static boolean json(Front door, List<? extends Themed> answers) {
    if (door.json()) {
      door.console().json(json -> new AnswerFields(json).themed(answers));
    }
    return door.json();
  }

  private void events(Front door, View view, String whom, @Nullable Window on) {
    Window days = from == null && to == null && on != null ? on : Between.days(from, to);
    AskEvents asking = new AskEvents(view);
    int limit = all || door.json() ? 0 : FEW_EVENTS;
    List<Events> events =
        whom.isEmpty() ? List.of(asking.ofAll(days, limit)) : asking.of(whom, days, limit);
    if (door.json()) {
      door.console().json(json -> new AnswerFields(json).events(events));
    } else {
      new EventsPrinter(door.console()).events(events);
    }
  }
}

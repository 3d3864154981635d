package org.tidemark.cli.print;

import java.util.List;
import org.tidemark.cli.terminal.Console;
import org.tidemark.cli.terminal.Style;
import org.tidemark.model.time.Answer;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.ask.Events;
import org.tidemark.workbench.ask.Shown;
import org.tidemark.workbench.words.BriefTime;
import org.tidemark.workbench.words.ClaimInWords;

/** What {@code ask events} says: what happened, in the order of time. */
public final class EventsPrinter {
  private static final int TIME = 16;

  private final Console console;

  /** Prints to this console. */
  public EventsPrinter(Console console) {
    this.console = console;
  }

  /** Events of one name, or of everybody. */
  public void events(List<Events> all) {
    Sources sources = new Sources();
    for (Events events : all) {
      String who = events.subject() == null ? "What happened" : events.subject().name();
      String days = ", " + events.from() + " to " + events.to();
      console.line(console.styled(Style.BOLD, who) + days);
      if (events.shown().isEmpty()) {
        console.wrapped(2, Style.DIM, "No source tells of anything that happened then.");
      }
      events.shown().forEach(shown -> shown(shown, sources));
      if (events.more() > 0) {
        console.wrapped(2, Style.DIM, "… " + events.more() + " more: --all");
      }
    }
    sources.list(console);
  }

  private void shown(Shown shown, Sources sources) {
    String time = BriefTime.of(shown.first().claim().holds());
    String pad = " ".repeat(Math.max(1, TIME - time.length()));
    String doubt = shown.answer() == Answer.POSSIBLY ? "possibly  " : "";
    String first = "  " + console.styled(Style.CYAN, time) + pad;
    String words = doubt + ClaimInWords.sentence(shown.first().claim());
    console.hanging(first, 2 + TIME, Style.PLAIN, words);
    for (Told told : shown.claims()) {
      console.wrapped(2 + TIME, Style.DIM, sources.evidence(told));
    }
  }
}

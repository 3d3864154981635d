package org.tidemark.cli.print;

import java.util.ArrayList;
import java.util.List;
import org.tidemark.cli.terminal.Console;
import org.tidemark.cli.terminal.Style;
import org.tidemark.model.Claim;
import org.tidemark.workbench.Place;
import org.tidemark.workbench.Standing;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.ask.ClaimList;
import org.tidemark.workbench.words.ClaimLine;

/** Claims as lines of a list, each with its words below. */
public final class ClaimPrinter {
  private static final int BRIEF = 8;
  private static final int LABEL = 16;

  private final Console console;

  /** Prints to this console. */
  public ClaimPrinter(Console console) {
    this.console = console;
  }

  /** Claims with their reports. */
  public void list(ClaimList list) {
    for (Told told : list.claims()) {
      told(told, 0);
    }
    if (list.more() > 0) {
      String all = list.more() == 1 ? "1 more" : list.more() + " more";
      console.line(console.styled(Style.DIM, "… " + all + ": --limit 0 shows all"));
    } else if (list.claims().isEmpty()) {
      console.line("No claim fits.");
    }
  }

  private void told(Told told, int indent) {
    line(told.claim(), indent);
    String words = Sayings.quote(told.claim().quote().exact());
    console.wrapped(indent + LABEL, Style.DIM, words);
    List<String> last = new ArrayList<>();
    last.add(brief(told.claim()));
    last.add(Sayings.origin(told.report(), told.place()));
    if (told.standing() != Standing.PROPOSED) {
      last.add(told.standing().code());
    }
    console.wrapped(indent + LABEL, Style.DIM, String.join(" · ", last));
  }

  /** The line of a claim. */
  void line(Claim claim, int indent) {
    ClaimLine line = ClaimLine.of(claim);
    String label = " ".repeat(indent) + console.styled(Style.CYAN, line.label());
    String pad = " ".repeat(Math.max(1, LABEL - line.label().length()));
    console.hanging(label + pad, indent + LABEL, Style.PLAIN, line.text());
  }

  /** The words a claim stands on, with their place. */
  void quote(Claim claim, Place place, int indent) {
    String words = Sayings.quote(claim.quote().exact()) + " " + place.inWords();
    console.wrapped(indent + LABEL, Style.DIM, words);
  }

  /** The digits a person types to name a claim. */
  static String brief(Claim claim) {
    return claim.id().hex().substring(0, BRIEF);
  }

  /** Where the words of a claim begin in its line. */
  static int labelWidth() {
    return LABEL;
  }
}

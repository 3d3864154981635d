package org.tidemark.cli.print;

import java.util.ArrayList;
import java.util.List;
import org.tidemark.cli.terminal.Console;
import org.tidemark.cli.terminal.Style;
import org.tidemark.workbench.compare.Clash;
import org.tidemark.workbench.strength.Band;
import org.tidemark.workbench.strength.Strength;
import org.tidemark.workbench.strength.Unbalanced;
import org.tidemark.workbench.words.BriefTime;

/** What {@code strength} says: a line for each figure, and what does not go together. */
public final class StrengthPrinter {
  private static final int INDENT = 4;
  private static final int TIME = 18;
  private static final int FIGURE = 18;

  private final Console console;

  /** Prints to this console. */
  public StrengthPrinter(Console console) {
    this.console = console;
  }

  /** The figures of one organisation. */
  public void strength(Strength strength) {
    console.line(console.styled(Style.BOLD, strength.organisation()));
    if (strength.bands().isEmpty()) {
      console.line("  No report says how many it has.");
    }
    bands("How many", strength.bands());
    bands("Joined", strength.joined());
    bands("Left or lost", strength.left());
    for (Clash clash : strength.clashes()) {
      console.gap();
      console.wrapped(2, Style.RED, "These two cannot both be true");
      console.wrapped(INDENT, Style.PLAIN, clash.because());
    }
    for (Unbalanced unbalanced : strength.unbalanced()) {
      console.gap();
      console.wrapped(2, Style.RED, "These cannot all hold");
      line(unbalanced.before());
      unbalanced.joined().forEach(this::line);
      unbalanced.left().forEach(this::line);
      line(unbalanced.after());
      console.wrapped(INDENT, Style.PLAIN, "because " + unbalanced.because());
    }
  }

  private void bands(String heading, List<Band> bands) {
    if (!bands.isEmpty()) {
      console.line("  " + console.styled(Style.BOLD, heading));
      bands.forEach(this::line);
    }
  }

  private void line(Band band) {
    String time = BriefTime.of(band.told().claim().holds());
    String first =
        " ".repeat(INDENT)
            + padded(time.isEmpty() ? "undated" : time, TIME)
            + console.styled(Style.YELLOW, padded(band.inWords(), FIGURE));
    List<String> rest = new ArrayList<>();
    if (!band.counted().isEmpty()) {
      rest.add(band.counted());
    }
    if (band.place() != null) {
      rest.add("in " + band.place());
    }
    if (band.part() != null) {
      rest.add("of " + band.part());
    }
    String voice = band.told().claim().voice().attributedTo();
    if (voice != null) {
      rest.add("according to " + voice);
    }
    rest.add(Sayings.briefOrigin(band.told().report(), band.told().place()));
    String words = String.join("; ", rest) + " · " + ClaimPrinter.brief(band.told().claim());
    console.hanging(first, INDENT + TIME + FIGURE, Style.PLAIN, words);
  }

  private static String padded(String words, int width) {
    return words + " ".repeat(Math.max(1, width - words.length()));
  }
}

package org.tidemark.cli.print;

import java.util.List;
import org.tidemark.cli.terminal.Console;
import org.tidemark.cli.terminal.Style;
import org.tidemark.workbench.ask.Area;
import org.tidemark.workbench.ask.Turn;
import org.tidemark.workbench.words.ClaimInWords;

/** What {@code ask area} says: the themes, then what was gained and lost, in order. */
public final class AreaPrinter {
  private static final int INDENT = 4;

  private final Console console;
  private final boolean everything;

  /** Prints to this console; all there is, or the first few lines under each heading. */
  public AreaPrinter(Console console, boolean everything) {
    this.console = console;
    this.everything = everything;
  }

  /** Areas of one name. */
  public void areas(List<Area> areas) {
    Sources sources = new Sources();
    ThemePrinter themes = new ThemePrinter(console, everything, sources);
    for (Area area : areas) {
      themes.subject(area.subject());
      area.themes().forEach(themes::theme);
      turns(area.turns(), sources);
    }
    sources.list(console);
  }

  private void turns(List<Turn> turns, Sources sources) {
    if (turns.isEmpty()) {
      return;
    }
    console.gap();
    console.line("  " + console.styled(Style.BOLD, "Gained and lost"));
    for (Turn turn : turns) {
      String sign = turn.gained() ? "+ " : "− ";
      Style style = turn.gained() ? Style.GREEN : Style.RED;
      String first = " ".repeat(INDENT) + console.styled(style, sign);
      String words = ClaimInWords.sentence(turn.told().claim());
      console.hanging(first, INDENT + 2, Style.PLAIN, words);
      console.wrapped(INDENT + 2, Style.DIM, sources.evidence(turn.told()));
    }
  }
}

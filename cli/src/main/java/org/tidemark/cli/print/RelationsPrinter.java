package org.tidemark.cli.print;

import java.util.List;
import org.tidemark.cli.terminal.Console;
import org.tidemark.cli.terminal.Style;
import org.tidemark.workbench.ask.Relations;
import org.tidemark.workbench.words.ClaimLine;

/** What {@code ask relations} says: the nearest step in themes, then what lies a step further. */
public final class RelationsPrinter {
  private static final int INDENT = 4;
  private static final int FEW = 20;

  private final Console console;
  private final boolean everything;

  /** Prints to this console; all there is, or the first few lines under each heading. */
  public RelationsPrinter(Console console, boolean everything) {
    this.console = console;
    this.everything = everything;
  }

  /** Relations of one name. */
  public void relations(List<Relations> all) {
    Sources sources = new Sources();
    ThemePrinter themes = new ThemePrinter(console, everything, sources);
    for (Relations relations : all) {
      themes.subject(relations.subject());
      relations.themes().forEach(themes::theme);
      further(relations, sources);
    }
    sources.list(console);
  }

  private void further(Relations relations, Sources sources) {
    String own = relations.subject().name();
    List<Relations.Edge> edges =
        relations.edges().stream()
            .filter(edge -> !edge.from().equals(own) && !edge.to().equals(own))
            .toList();
    if (edges.isEmpty()) {
      return;
    }
    console.gap();
    console.line("  " + console.styled(Style.BOLD, "A step further"));
    int most = everything ? edges.size() : Math.min(FEW, edges.size());
    for (Relations.Edge edge : edges.subList(0, most)) {
      edge(edge, sources);
    }
    if (edges.size() > most) {
      console.wrapped(INDENT, Style.DIM, "… " + (edges.size() - most) + " more: --all");
    }
  }

  private void edge(Relations.Edge edge, Sources sources) {
    String doubt = ThemePrinter.doubt(edge.matter());
    String first = " ".repeat(INDENT) + console.styled(Style.YELLOW, doubt);
    String arrow = edge.matter().kind().symmetric() ? " ↔ " : " → ";
    ClaimLine line = ClaimLine.of(edge.matter().first().claim());
    String time = line.time().isEmpty() ? "" : ", " + line.time();
    String words = edge.from() + arrow + edge.to() + ": " + line.label() + time;
    console.hanging(first, INDENT + doubt.length(), Style.PLAIN, words);
    console.wrapped(INDENT + 2, Style.DIM, sources.evidence(edge.matter().first()));
  }
}

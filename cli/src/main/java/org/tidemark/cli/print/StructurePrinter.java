package org.tidemark.cli.print;

import java.util.List;
import org.tidemark.cli.terminal.Console;
import org.tidemark.cli.terminal.Style;
import org.tidemark.workbench.ask.Structure;
import org.tidemark.workbench.ask.StructureNode;
import org.tidemark.workbench.words.ClaimLine;

/** What {@code ask structure} says: the trees up and down, then the themes. */
public final class StructurePrinter {
  private static final int INDENT = 4;

  private final Console console;
  private final boolean everything;

  /** Prints to this console; all there is, or the first few lines under each heading. */
  public StructurePrinter(Console console, boolean everything) {
    this.console = console;
    this.everything = everything;
  }

  /** Structures of one name. */
  public void structures(List<Structure> structures) {
    Sources sources = new Sources();
    ThemePrinter themes = new ThemePrinter(console, everything, sources);
    for (Structure structure : structures) {
      themes.subject(structure.subject());
      tree("Up", structure.wholes());
      tree("Down", structure.parts());
      structure.themes().stream()
          .filter(theme -> !theme.isSilent() || !theme.before().isEmpty())
          .forEach(themes::theme);
    }
    sources.list(console);
  }

  private void tree(String heading, List<StructureNode> nodes) {
    if (!nodes.isEmpty()) {
      console.gap();
      console.line("  " + console.styled(Style.BOLD, heading));
      nodes.forEach(node -> node(node, 0));
    }
  }

  private void node(StructureNode node, int depth) {
    ClaimLine line = ClaimLine.of(node.tie().first().claim());
    String remarks = line.remarks().isEmpty() ? "" : " (" + String.join("; ", line.remarks()) + ")";
    String time = line.time().isEmpty() ? "" : ", " + line.time();
    String doubt = ThemePrinter.doubt(node.tie()).strip();
    String branch = " ".repeat(INDENT + depth * 3) + (depth == 0 ? "" : "└─ ");
    console.line(
        branch
            + node.name()
            + remarks
            + time
            + console.styled(Style.YELLOW, doubt.isEmpty() ? "" : " " + doubt)
            + console.styled(Style.DIM, " " + ClaimPrinter.brief(node.tie().first().claim())));
    node.further().forEach(further -> node(further, depth + 1));
  }
}

package org.tidemark.cli.print;

import org.tidemark.cli.terminal.Console;
import org.tidemark.cli.terminal.Style;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.ask.Found;
import org.tidemark.workbench.words.ClaimInWords;

/** What {@code search} says: claims and passages that have the words, best first. */
public final class FoundPrinter {
  private static final int INDENT = 4;

  private final Console console;

  /** Prints to this console. */
  public FoundPrinter(Console console) {
    this.console = console;
  }

  /** What was found. */
  public void found(Found found) {
    Sources sources = new Sources();
    if (found.claims().isEmpty() && found.passages().isEmpty()) {
      console.line("Nothing has these words.");
    }
    if (!found.claims().isEmpty()) {
      console.line(console.styled(Style.BOLD, "Claims"));
      for (Told told : found.claims()) {
        console.wrapped(2, Style.PLAIN, ClaimInWords.sentence(told.claim()));
        console.wrapped(INDENT, Style.DIM, sources.evidence(told));
      }
    }
    if (!found.passages().isEmpty()) {
      if (!found.claims().isEmpty()) {
        console.gap();
      }
      console.line(console.styled(Style.BOLD, "In the reports"));
      found.passages().forEach(passage -> passage(passage, sources));
    }
    sources.list(console);
  }

  private void passage(Found.Passage passage, Sources sources) {
    StringBuilder words = new StringBuilder();
    for (Found.Piece piece : passage.pieces()) {
      String text = piece.text().replaceAll("\\s+", " ");
      words.append(piece.marked() ? console.styled(Style.GREEN, text) : text);
    }
    words.append(' ').append(sources.mark(passage.report(), passage.place()));
    console.wrapped(2, Style.PLAIN, words.toString());
  }
}

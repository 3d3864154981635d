package org.tidemark.cli.print;

import java.util.List;
import org.tidemark.cli.terminal.Console;
import org.tidemark.cli.terminal.Style;
import org.tidemark.workbench.read.FindUnread;

/** Sentences that look like claims, as {@code unread} lists them. */
public final class UnreadPrinter {
  private static final int INDENT = 2;

  private final Console console;

  /** Prints to this console. */
  public UnreadPrinter(Console console) {
    this.console = console;
  }

  /** The sentences with their places, and how many more there are. */
  public void print(List<FindUnread.Sentence> shown, int all) {
    for (FindUnread.Sentence sentence : shown) {
      console.hanging("  ", INDENT, Style.PLAIN, Sayings.quote(sentence.quote().exact()));
      console.line(
          "  " + console.styled(Style.DIM, sentence.place().inWords() + "; " + sentence.because()));
    }
    if (all == 0) {
      console.remark("No sentence that looks like a claim was left out.");
    } else if (all > shown.size()) {
      console.remark("… " + (all - shown.size()) + " more: --limit 0");
    }
  }

  /** The same as JSON. */
  public void json(List<FindUnread.Sentence> shown, int all) {
    console.json(json -> {
      json.writeStartObject();
      json.writeNumberField("sentences_in_all", all);
      json.writeArrayFieldStart("sentences");
      for (FindUnread.Sentence sentence : shown) {
        json.writeStartObject();
        json.writeStringField("quote", sentence.quote().exact());
        json.writeStringField("place", sentence.place().inWords());
        json.writeStringField("because", sentence.because());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    });
  }
}

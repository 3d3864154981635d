package org.tidemark.cli.print;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidemark.cli.terminal.Console;
import org.tidemark.cli.terminal.Style;
import org.tidemark.model.Claim;
import org.tidemark.model.Found;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.ask.Explanation;
import org.tidemark.workbench.ask.Explanation.Passage;
import org.tidemark.workbench.ask.Explanation.Ruling;
import org.tidemark.workbench.words.ClaimInWords;

/** What {@code explain} says of a claim. */
public final class ExplanationPrinter {
  private static final int COLUMN = 14;

  private final Console console;

  /** Prints to this console. */
  public ExplanationPrinter(Console console) {
    this.console = console;
  }

  /** The claim, its words in their paragraph, when, who says so, how it was found, who decided. */
  public void explain(Explanation explanation) {
    Told told = explanation.told();
    Claim claim = told.claim();
    console.wrapped(0, Style.BOLD, ClaimInWords.sentence(claim));
    for (Passage passage : explanation.passages()) {
      console.gap();
      passage(passage);
    }
    console.gap();
    row("report", String.join(", ", Sayings.imprint(told.report().source())));
    row("where", told.place().inWords() + " of " + told.report().source().file());
    time(claim);
    row("said", said(claim));
    found(claim.found());
    row("probability", String.format(Locale.ROOT, "%.2f", claim.probability()));
    row("status", told.standing().code());
    for (Ruling ruling : explanation.decisions()) {
      String why = ruling.why().isEmpty() ? "" : ": " + ruling.why();
      row(
          "entry " + ruling.entry(),
          ruling.act() + " by " + ruling.by() + " on " + ruling.on() + why);
    }
    row("claim", claim.id().hex());
  }

  private void passage(Passage passage) {
    String quote = console.styled(Style.GREEN, "»" + passage.quote() + "«");
    console.wrapped(2, Style.PLAIN, passage.before() + quote + passage.after());
  }

  private void time(Claim claim) {
    if (claim.holds().edtf() == null) {
      row("when", "the report does not say");
      return;
    }
    row("when", ClaimInWords.time(claim.when()) + " (" + claim.holds().edtf() + ")");
    row("its words", claim.holds().words());
    row("reckoned", claim.holds().reckoning());
  }

  private static String said(Claim claim) {
    String voice = claim.voice().attributedTo();
    String hedge = claim.voice().hedge();
    String how =
        switch (claim.modality()) {
          case FACT -> "as fact";
          case REPORTED -> "as what others say";
          case POSSIBLE -> "as possible";
          case PLANNED -> "as a plan";
        };
    String so =
        switch (claim.polarity()) {
          case ASSERTED -> "";
          case DENIED -> ", that it is not so";
          case ENDED -> ", that it is no longer so";
        };
    return how
        + so
        + (voice == null ? ", by the report itself" : ", by " + voice)
        + (hedge == null ? "" : ", in the words “" + hedge + "”");
  }

  private void found(Found found) {
    switch (found) {
      case Found.ByRule rule -> {
        row("found by", "rule " + rule.rule() + " (" + rule.version() + ")");
        rule.steps().forEach(step -> row("", step));
      }
      case Found.ByModel model -> row("found by", model.model() + " (" + model.version() + ")");
      case Found.ByPerson person -> row("found by", person.person());
      case Found.ByImport file ->
          row("found by", "import of " + file.format() + " (" + file.address() + ")");
    }
  }

  private void row(String name, @Nullable String words) {
    if (words != null) {
      String pad = " ".repeat(Math.max(1, COLUMN - name.length()));
      console.hanging(console.styled(Style.DIM, name) + pad, COLUMN, Style.PLAIN, words);
    }
  }
}

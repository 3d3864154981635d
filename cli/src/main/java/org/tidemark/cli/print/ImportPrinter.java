package org.tidemark.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tidemark.cli.terminal.Console;
import org.tidemark.cli.terminal.Style;
import org.tidemark.model.Claim;
import org.tidemark.model.Found;
import org.tidemark.model.Kind;
import org.tidemark.model.Source;
import org.tidemark.workbench.incoming.ImportListener;
import org.tidemark.workbench.incoming.ImportOutcome;
import org.tidemark.workbench.words.ClaimLine;

/** What {@code import} says of each file: what came, what could not, and the first claims. */
public final class ImportPrinter implements ImportListener {
  private static final int FEW = 8;
  private static final int FEW_REMARKS = 20;
  private static final int INDENT = 4;

  private final Console console;
  private final ClaimPrinter claims;
  private final boolean quiet;
  private final boolean everything;

  /** Prints to this console; all claims, or the first few of each file. */
  public ImportPrinter(Console console, boolean quiet, boolean everything) {
    this.console = console;
    this.claims = new ClaimPrinter(console);
    this.quiet = quiet;
    this.everything = everything;
  }

  @Override
  public void outcome(ImportOutcome outcome) {
    if (quiet) {
      return;
    }
    switch (outcome) {
      case ImportOutcome.Read read -> read(read);
      case ImportOutcome.ReadBefore before -> {
        header(before.report().source());
        String on = before.report().recorded().toString().substring(0, 10);
        console.wrapped(2, Style.PLAIN, "Came in before, on " + on + "; nothing was written.");
      }
    }
  }

  @Override
  public void failed(String file, String sentence) {}

  private void header(Source source) {
    console.line(console.styled(Style.BOLD, String.join(", ", Sayings.imprint(source))));
  }

  private void read(ImportOutcome.Read read) {
    header(read.report().source());
    String size =
        read.format().code()
            + ", "
            + Sayings.count(read.rows(), "row")
            + ", "
            + Sayings.count(read.entities(), "name")
            + ", "
            + read.report().source().file();
    console.line("  " + console.styled(Style.DIM, size));
    String all = Sayings.count(read.claims().size(), "claim");
    console.wrapped(
        2,
        Style.PLAIN,
        (read.kept() ? all + ": " : "Would bring " + all + ": ") + kinds(read.kinds()));
    read.leftOut()
        .forEach(
            (what, times) -> console.wrapped(2, Style.YELLOW, "left out: " + times + " × " + what));
    few(read.remarks());
    sample(read);
  }

  private static String kinds(Map<Kind, Integer> kinds) {
    List<String> parts = new ArrayList<>();
    kinds.forEach((kind, count) -> parts.add(count + " " + ClaimLine.label(kind)));
    return parts.isEmpty() ? "none" : String.join(", ", parts);
  }

  private void few(List<String> remarks) {
    int shown = everything ? remarks.size() : Math.min(FEW_REMARKS, remarks.size());
    remarks.subList(0, shown).forEach(remark -> console.wrapped(2, Style.PLAIN, remark));
    if (shown < remarks.size()) {
      console.line("  … " + (remarks.size() - shown) + " more of these: --all");
    }
  }

  private void sample(ImportOutcome.Read read) {
    int shown = everything ? read.claims().size() : Math.min(FEW, read.claims().size());
    for (Claim claim : read.claims().subList(0, shown)) {
      claims.line(claim, INDENT);
      String words = Sayings.quote(claim.quote().exact());
      console.wrapped(INDENT + ClaimPrinter.labelWidth(), Style.DIM, words + address(claim));
    }
    if (shown < read.claims().size()) {
      String where =
          read.kept() ? "tidemark claims --report " + read.report().id().brief() : "--all";
      String more = "… " + (read.claims().size() - shown) + " more: " + where;
      console.line("  " + console.styled(Style.DIM, more));
    }
  }

  private static String address(Claim claim) {
    return claim.found() instanceof Found.ByImport file ? " " + file.address() : "";
  }
}

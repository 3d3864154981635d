package org.tidemark.cli.print;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tidemark.cli.terminal.Console;
import org.tidemark.cli.terminal.Style;
import org.tidemark.workbench.Family;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.compare.Finding;
import org.tidemark.workbench.compare.Met;
import org.tidemark.workbench.compare.Verdict;
import org.tidemark.workbench.compare.Witnesses;
import org.tidemark.workbench.open.Settled;
import org.tidemark.workbench.read.ReportOutcome;

/** What a report's claims do to what is held: both sides with their words, and why. */
final class FindingPrinter {
  private static final int FEW = 4;
  private static final int FEW_NEW = 10;
  private static final int INDENT = 4;

  private final Console console;
  private final ClaimPrinter claims;
  private final boolean everything;

  FindingPrinter(Console console, boolean everything) {
    this.console = console;
    this.claims = new ClaimPrinter(console);
    this.everything = everything;
  }

  /** All contradictions, and the first few of the rest. */
  void all(ReportOutcome.Read read) {
    settled(read.settled());
    for (Verdict verdict : Verdict.values()) {
      switch (verdict) {
        case CONTRADICTS -> contradictions(read);
        case REFINES, SUCCEEDS, CONFIRMS, CANNOT_TELL -> few(read, verdict);
        case ADDS -> additions(read);
      }
    }
  }

  private void settled(List<Settled> settled) {
    if (settled.isEmpty()) {
      return;
    }
    console.line("  " + console.styled(Style.GREEN, "Of what stood open"));
    int most = everything ? settled.size() : Math.min(FEW, settled.size());
    for (Settled each : settled.subList(0, most)) {
      String first = " ".repeat(INDENT) + console.styled(Style.CYAN, each.id());
      int indent = INDENT + ClaimPrinter.labelWidth();
      String pad = " ".repeat(Math.max(1, indent - INDENT - each.id().length()));
      console.hanging(first + pad, indent, Style.PLAIN, each.words());
    }
    more(settled.size() - most, "--all");
  }

  /** Contradictions are never cut. */
  void contradictions(ReportOutcome.Read read) {
    List<Finding> findings = read.findings(Verdict.CONTRADICTS);
    if (!findings.isEmpty()) {
      heading(Verdict.CONTRADICTS, Style.RED);
      findings.forEach(finding -> beside(finding, Verdict.CONTRADICTS, true));
    }
  }

  private void few(ReportOutcome.Read read, Verdict verdict) {
    List<Finding> findings = read.findings(verdict);
    if (findings.isEmpty()) {
      return;
    }
    heading(verdict, Style.BOLD);
    int most = everything ? findings.size() : Math.min(FEW, findings.size());
    findings.subList(0, most).forEach(finding -> beside(finding, verdict, everything));
    more(findings.size() - most, again(read));
  }

  private static String again(ReportOutcome.Read read) {
    return read.kept() ? "tidemark compare --all " + read.file() : "--all";
  }

  private void heading(Verdict verdict, Style style) {
    console.line("  " + console.styled(style, verdict.heading()));
  }

  private void more(int more, String where) {
    if (more > 0) {
      String words = "… " + more + " more: " + where;
      console.line(" ".repeat(INDENT) + console.styled(Style.DIM, words));
    }
  }

  private void beside(Finding finding, Verdict verdict, boolean each) {
    one(finding);
    List<Met> met = finding.met(verdict);
    List<Met> shown = each ? met : met.subList(0, 1);
    for (Met held : shown) {
      held(held.held());
      String who = verdict.agrees() ? " (" + witnesses(finding.witnesses()) + ")" : "";
      label("because", Style.PLAIN, held.reason() + who);
    }
    if (shown.size() < met.size()) {
      label("", Style.DIM, "and so for " + Sayings.count(met.size() - shown.size(), "held claim"));
    }
    if (verdict.agrees()) {
      discounted(finding.witnesses().discounted());
    }
  }

  private void one(Finding finding) {
    claims.line(finding.claim(), INDENT);
    claims.quote(finding.claim(), finding.place(), INDENT);
  }

  private void held(Told told) {
    String words = Sayings.quote(told.claim().quote().exact());
    String origin = Sayings.briefOrigin(told.report(), told.place());
    String id = " · " + ClaimPrinter.brief(told.claim());
    label("held", Style.YELLOW, words + " " + origin + id);
  }

  private void label(String label, Style style, String words) {
    String first = " ".repeat(INDENT + 2) + label;
    int indent = INDENT + ClaimPrinter.labelWidth();
    String pad = " ".repeat(Math.max(1, indent - first.length()));
    console.hanging(console.styled(Style.DIM, first) + pad, indent, style, words);
  }

  private static String witnesses(Witnesses witnesses) {
    String reports =
        witnesses.reports() == 1 ? "one witness" : witnesses.reports() + " independent witnesses";
    String accepted = witnesses.accepted() == 0 ? "none" : String.valueOf(witnesses.accepted());
    String more =
        witnesses.unexamined() == 0
            ? ""
            : ", and " + Sayings.count(witnesses.unexamined(), "report") + " not looked at";
    return reports + more + ", " + accepted + " accepted";
  }

  private void discounted(List<String> discounted) {
    int most = everything ? discounted.size() : Math.min(1, discounted.size());
    discounted.subList(0, most).forEach(why -> label("not counted", Style.DIM, why));
    if (most < discounted.size()) {
      label("", Style.DIM, "and " + (discounted.size() - most) + " more");
    }
  }

  private void additions(ReportOutcome.Read read) {
    List<Finding> fresh = read.findings(Verdict.ADDS);
    if (fresh.isEmpty()) {
      return;
    }
    List<Finding> shown = everything ? fresh : Choice.of(fresh, FEW_NEW);
    Map<Family, List<Finding>> byFamily = new EnumMap<>(Family.class);
    for (Finding finding : shown) {
      byFamily
          .computeIfAbsent(Family.of(finding.claim().kind()), _ -> new ArrayList<>())
          .add(finding);
    }
    byFamily.forEach((family, findings) -> {
      console.line("  " + console.styled(Style.BOLD, "New: " + family.heading()));
      findings.forEach(this::one);
    });
    String where = read.kept() ? "tidemark claims --report " + read.report().id().brief() : "--all";
    more(fresh.size() - shown.size(), where);
  }
}

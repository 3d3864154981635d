package org.tidemark.cli.print;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.cli.terminal.Console;
import org.tidemark.cli.terminal.Style;
import org.tidemark.workbench.Family;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.ask.Change;
import org.tidemark.workbench.ask.Changes;
import org.tidemark.workbench.ask.Learned;
import org.tidemark.workbench.ask.Matter;
import org.tidemark.workbench.words.BriefTime;
import org.tidemark.workbench.words.ClaimInWords;

/** What {@code changes} says: what began, ended and happened, or what the casebook learned. */
public final class ChangesPrinter {
  private static final int INDENT = 4;

  private final Console console;

  /** Prints to this console. */
  public ChangesPrinter(Console console) {
    this.console = console;
  }

  /** Changes for entities of one name, or for everybody. */
  public void changes(List<Changes> all) {
    Sources sources = new Sources();
    for (Changes changes : all) {
      String who = changes.subject() == null ? "What changed" : changes.subject().name();
      String between = ", from " + changes.from().inWords() + " to " + changes.to().inWords();
      console.line(console.styled(Style.BOLD, who) + between);
      if (changes.changes().isEmpty()) {
        console.wrapped(2, Style.DIM, "No source tells of anything that changed between.");
      }
      Family family = null;
      for (Change change : changes.changes()) {
        family = heading(family, Family.of(change.matter().kind()));
        change(change, sources);
      }
      if (changes.more() > 0) {
        console.wrapped(INDENT, Style.DIM, "… " + changes.more() + " more: --limit 0 shows all");
      }
    }
    sources.list(console);
  }

  private Family heading(@Nullable Family last, Family family) {
    if (family != last) {
      console.gap();
      console.line("  " + console.styled(Style.BOLD, family.heading()));
    }
    return family;
  }

  private void change(Change change, Sources sources) {
    String sign =
        switch (change.sort()) {
          case BEGAN -> console.styled(Style.GREEN, "+ ");
          case ENDED -> console.styled(Style.RED, "− ");
          case FELL_SILENT -> console.styled(Style.DIM, "? ");
          case HAPPENED -> console.styled(Style.CYAN, "• ");
        };
    Matter matter = change.matter();
    Told telling =
        change.sort() == Change.Sort.ENDED && !matter.ends().isEmpty()
            ? matter.ends().getFirst()
            : matter.first();
    String tail = change.sort() == Change.Sort.FELL_SILENT ? " Of the later time no source." : "";
    String words = ClaimInWords.sentence(telling.claim()) + tail;
    console.hanging(" ".repeat(INDENT) + sign, INDENT + 2, Style.PLAIN, words);
    console.wrapped(INDENT + 2, Style.DIM, sources.evidence(telling));
  }

  /** What the casebook learned. */
  public void learned(Learned learned) {
    Sources sources = new Sources();
    console.line(console.styled(Style.BOLD, Sayings.count(learned.reports().size(), "new report")));
    for (ReportLine report : learned.reports()) {
      String date = BriefTime.ofEdtf(report.source().published());
      String words = report.source().called() + (date.isEmpty() ? "" : ", " + date);
      console.wrapped(2, Style.PLAIN, words + ": " + Sayings.count(report.claims(), "claim"));
    }
    Family family = null;
    for (Told told : learned.claims().stream().sorted(ORDER).toList()) {
      family = heading(family, Family.of(told.claim().kind()));
      console.wrapped(INDENT, Style.PLAIN, ClaimInWords.sentence(told.claim()));
      console.wrapped(INDENT + 2, Style.DIM, sources.evidence(told));
    }
    if (!learned.acts().isEmpty()) {
      console.gap();
      console.line("  " + console.styled(Style.BOLD, "Decided"));
    }
    for (Learned.Act act : learned.acts()) {
      String why = act.why().isEmpty() ? "" : " (" + act.why() + ")";
      String words = act.what() + ", by " + act.by() + why + ", entry " + act.entry();
      console.wrapped(INDENT, Style.PLAIN, words);
    }
    sources.list(console);
  }

  private static final java.util.Comparator<Told> ORDER =
      java.util.Comparator.comparing((Told told) -> Family.of(told.claim().kind()))
          .thenComparing(told -> told.claim().kind())
          .thenComparing(Told.CHRONOLOGICAL);
}

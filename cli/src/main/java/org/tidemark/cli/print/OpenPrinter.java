package org.tidemark.cli.print;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidemark.cli.terminal.Console;
import org.tidemark.cli.terminal.Style;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.compare.Clash;
import org.tidemark.workbench.open.Contradiction;
import org.tidemark.workbench.open.Gap;
import org.tidemark.workbench.open.Handling;
import org.tidemark.workbench.open.Stale;
import org.tidemark.workbench.words.BriefTime;
import org.tidemark.workbench.words.ClaimLine;

/** What {@code open} says: contradictions whole, the longer lists cut. */
public final class OpenPrinter {
  private static final int FEW = 10;
  private static final int CLAIMS = 8;
  private static final int INDENT = 4;
  private static final int BELOW = 14;

  private final Console console;
  private final boolean everything;

  /** Prints to this console; whole lists with what is explained, or their first few lines. */
  public OpenPrinter(Console console, boolean everything) {
    this.console = console;
    this.everything = everything;
  }

  /** The three lists. */
  public void all(List<Contradiction> contradictions, List<Gap> gaps, List<Stale> stale) {
    List<Contradiction> disputed =
        contradictions.stream().filter(each -> isShown(each.handling())).toList();
    List<Gap> missing = gaps.stream().filter(each -> isShown(each.handling())).toList();
    List<Stale> old = stale.stream().filter(each -> isShown(each.handling())).toList();
    console.line(
        Sayings.count(disputed.size(), "contradiction")
            + ", "
            + Sayings.count(missing.size(), "gap")
            + ", "
            + Sayings.count(old.size(), "stale answer"));
    contradictions(disputed);
    gaps(missing);
    stale(old);
  }

  private boolean isShown(Handling handling) {
    return everything || handling.isOpen();
  }

  private void heading(String words, Style style, Collection<?> list) {
    if (!list.isEmpty()) {
      console.gap();
      console.line("  " + console.styled(style, words));
    }
  }

  private void contradictions(List<Contradiction> contradictions) {
    heading("Contradictions", Style.RED, contradictions);
    for (Contradiction each : contradictions) {
      contradiction(each);
    }
  }

  private void contradiction(Contradiction contradiction) {
    ClaimLine line = ClaimLine.of(contradiction.claims().getFirst().claim());
    entry(contradiction.id(), line.label() + ": " + line.text());
    List<Told> claims = contradiction.claims();
    List<Told> shown = everything ? claims : claims.subList(0, Math.min(CLAIMS, claims.size()));
    for (Told told : shown) {
      String words = Sayings.quote(told.claim().quote().exact());
      String origin = Sayings.briefOrigin(told.report(), told.place());
      String id = " · " + ClaimPrinter.brief(told.claim());
      console.wrapped(BELOW, Style.PLAIN, words + " " + origin + id);
    }
    if (shown.size() < claims.size()) {
      String more = "… " + (claims.size() - shown.size()) + " more claims: --all";
      console.wrapped(BELOW, Style.DIM, more);
    }
    Set<String> reasons = new LinkedHashSet<>();
    contradiction.clashes().stream().map(Clash::reason).forEach(reasons::add);
    String first = reasons.iterator().next();
    console.wrapped(BELOW, Style.YELLOW, "because " + first);
    if (reasons.size() > 1) {
      console.wrapped(BELOW, Style.DIM, "and " + (reasons.size() - 1) + " more reasons");
    }
    handling(contradiction.handling());
  }

  private void entry(String id, String words) {
    String first = " ".repeat(INDENT) + console.styled(Style.CYAN, id);
    String pad = " ".repeat(BELOW - INDENT - id.length());
    console.hanging(first + pad, BELOW, Style.PLAIN, words);
  }

  private void handling(Handling handling) {
    if (handling.state() == Handling.State.OPEN && handling.note().isEmpty()) {
      return;
    }
    String by = handling.by() == null ? "" : ", " + handling.by();
    String note = handling.note().isEmpty() ? "" : ": " + handling.note();
    console.wrapped(BELOW, Style.GREEN, handling.state().inWords() + by + note);
  }

  private void gaps(List<Gap> gaps) {
    heading("What no report says", Style.BOLD, gaps);
    Map<String, List<Gap>> byName = new LinkedHashMap<>();
    gaps.forEach(
        gap -> byName.computeIfAbsent(gap.organisation(), _ -> new ArrayList<>()).add(gap));
    int left = everything ? byName.size() : FEW;
    for (Map.Entry<String, List<Gap>> of : byName.entrySet()) {
      if (left-- > 0) {
        organisation(of.getKey(), of.getValue());
      }
    }
    more(byName.size() - (everything ? byName.size() : FEW), "organisation");
  }

  private void organisation(String name, List<Gap> gaps) {
    String claims = " (" + Sayings.count(gaps.getFirst().claims(), "claim") + ")";
    console.wrapped(INDENT, Style.PLAIN, name + claims);
    String asked =
        gaps.stream()
            .map(gap -> gap.asked().inWords() + " " + console.styled(Style.CYAN, gap.id()))
            .collect(Collectors.joining(", "));
    console.wrapped(INDENT + 2, Style.PLAIN, asked);
    gaps.forEach(gap -> handling(gap.handling()));
  }

  private void stale(List<Stale> stale) {
    heading("Last said long ago", Style.BOLD, stale);
    int most = everything ? stale.size() : Math.min(FEW, stale.size());
    for (Stale each : stale.subList(0, most)) {
      entry(each.id(), each.organisation() + ": " + each.asked().inWords());
      ClaimLine line = ClaimLine.of(each.last().claim());
      String seen = BriefTime.ofEdtf(each.lastSeen().toString());
      String origin = Sayings.briefOrigin(each.last().report(), each.last().place());
      console.wrapped(BELOW, Style.DIM, "last seen " + seen + ": " + line.text() + " " + origin);
      handling(each.handling());
    }
    more(stale.size() - most, "answer");
  }

  private void more(int more, String what) {
    if (more > 0) {
      String words = "… " + Sayings.count(more, "more " + what) + ": --all";
      console.line(" ".repeat(INDENT) + console.styled(Style.DIM, words));
    }
  }
}

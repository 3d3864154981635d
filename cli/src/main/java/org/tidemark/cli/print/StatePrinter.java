package org.tidemark.cli.print;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tidemark.cli.terminal.Console;
import org.tidemark.cli.terminal.Style;
import org.tidemark.model.Figure;
import org.tidemark.model.time.Answer;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.ask.EntityState;
import org.tidemark.workbench.ask.OtherName;
import org.tidemark.workbench.ask.Rivals;
import org.tidemark.workbench.ask.Section;
import org.tidemark.workbench.ask.Shown;
import org.tidemark.workbench.words.BriefTime;
import org.tidemark.workbench.words.ClaimInWords;

/** What {@code show} says of an entity. */
public final class StatePrinter {
  private static final int FEW = 10;
  private static final int QUOTES = 3;
  private static final int INDENT = 4;
  private static final int FIGURE = 28;
  private static final int TIME = 18;

  private final Console console;
  private final boolean everything;

  /** Prints to this console; all there is, or the first few lines under each heading. */
  public StatePrinter(Console console, boolean everything) {
    this.console = console;
    this.everything = everything;
  }

  /** Entities of one name. */
  public void states(List<EntityState> states) {
    for (int i = 0; i < states.size(); i++) {
      if (i > 0) {
        console.gap();
      }
      state(states.get(i));
    }
  }

  private void state(EntityState state) {
    String on = state.on() == null ? "" : ", on " + BriefTime.ofEdtf(state.on().written());
    console.line(console.styled(Style.BOLD, state.name()) + " — " + state.kind().code() + on);
    if (!state.otherNames().isEmpty()) {
      String names =
          state.otherNames().stream().map(OtherName::name).collect(Collectors.joining(", "));
      console.wrapped(2, Style.PLAIN, "also called " + names);
    }
    if (state.sections().isEmpty()) {
      console.line("  Nothing is said of that time.");
    }
    state.rivals().forEach(this::rivals);
    for (Section section : state.sections()) {
      section(section);
    }
  }

  private void rivals(Rivals rivals) {
    console.gap();
    String unit = rivals.unit().isEmpty() ? "" : " of " + rivals.unit();
    console.line("  " + console.styled(Style.BOLD, "Rival figures" + unit));
    for (Told told : rivals.figures()) {
      Figure value = Objects.requireNonNull(told.claim().assertion().details().value());
      String figure = padded(value.inWords(), FIGURE);
      String time = padded(BriefTime.of(told.claim().holds()), TIME);
      String first = " ".repeat(INDENT) + console.styled(Style.YELLOW, figure) + time;
      String origin = Sayings.origin(told.report(), told.place());
      console.hanging(first, INDENT + FIGURE + TIME, Style.PLAIN, origin);
    }
  }

  private static String padded(String words, int width) {
    return words + " ".repeat(Math.max(1, width - words.length()));
  }

  private void section(Section section) {
    console.gap();
    console.line("  " + console.styled(Style.BOLD, section.family().heading()));
    int most = everything ? section.shown().size() : Math.min(FEW, section.shown().size());
    for (Shown shown : section.shown().subList(0, most)) {
      shown(shown);
    }
    int more = section.shown().size() - most;
    if (more > 0) {
      String words = "… " + more + " more: --all";
      console.line(" ".repeat(INDENT) + console.styled(Style.DIM, words));
    }
  }

  private void shown(Shown shown) {
    String sentence = ClaimInWords.sentence(shown.first().claim());
    String doubt = shown.answer() == Answer.POSSIBLY ? "possibly  " : "";
    String first = " ".repeat(INDENT) + console.styled(Style.YELLOW, doubt);
    console.hanging(first, INDENT + doubt.length(), Style.PLAIN, sentence);
    List<Told> claims = shown.claims();
    for (Told told : claims.subList(0, Math.min(QUOTES, claims.size()))) {
      String words =
          Sayings.quote(told.claim().quote().exact())
              + " "
              + Sayings.origin(told.report(), told.place())
              + " · "
              + ClaimPrinter.brief(told.claim());
      console.wrapped(INDENT + 2, Style.DIM, words);
    }
    if (claims.size() > QUOTES) {
      console.wrapped(INDENT + 2, Style.DIM, "… and " + (claims.size() - QUOTES) + " times more");
    }
  }
}

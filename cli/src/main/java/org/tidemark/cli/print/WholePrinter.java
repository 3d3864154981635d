package org.tidemark.cli.print;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tidemark.cli.terminal.Console;
import org.tidemark.cli.terminal.Style;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.ask.Matter;
import org.tidemark.workbench.ask.Rivals;
import org.tidemark.workbench.ask.Theme;
import org.tidemark.workbench.ask.Whole;
import org.tidemark.workbench.words.ClaimLine;

/** What {@code show --whole} says: eighteen questions, each with its answers and sentences. */
public final class WholePrinter {
  private static final int INDENT = 4;
  private static final int LAST = 17;

  private final Console console;
  private final boolean everything;

  /** Prints to this console; all there is, or the first few lines under each heading. */
  public WholePrinter(Console console, boolean everything) {
    this.console = console;
    this.everything = everything;
  }

  /** Organisations of one name. */
  public void wholes(List<Whole> wholes) {
    Sources sources = new Sources();
    ThemePrinter themes = new ThemePrinter(console, everything, sources);
    for (Whole whole : wholes) {
      themes.subject(whole.subject());
      for (Whole.Chapter chapter : whole.chapters()) {
        heading(chapter.number(), chapter.question());
        chapter(chapter, themes);
      }
      heading(LAST, "What is hedged, in whose voice, and where sources differ");
      differing(whole, sources, themes);
    }
    sources.list(console);
  }

  private void heading(int number, String question) {
    console.gap();
    console.line(console.styled(Style.BOLD, number + "  " + question));
  }

  /** A theme that no source ever speaks of is one line; the only theme needs no heading. */
  private void chapter(Whole.Chapter chapter, ThemePrinter themes) {
    for (Theme theme : chapter.themes()) {
      boolean nothing =
          theme.isSilent() && theme.before().isEmpty() && (theme.after().isEmpty() || !everything);
      if (nothing) {
        console.wrapped(2, Style.DIM, Sayings.sentence(theme.silence()));
      } else if (chapter.themes().size() == 1) {
        themes.body(theme);
      } else {
        themes.theme(theme);
      }
    }
  }

  private void differing(Whole whole, Sources sources, ThemePrinter themes) {
    for (Rivals rivals : whole.rivals()) {
      console.gap();
      String unit = rivals.unit().isEmpty() ? "" : " of " + rivals.unit();
      console.line("  " + console.styled(Style.BOLD, "Rival figures" + unit));
      for (Told told : rivals.figures()) {
        told(told, sources);
      }
    }
    if (!whole.disputed().isEmpty()) {
      console.gap();
      console.line("  " + console.styled(Style.BOLD, "Said to be so, and not to be so"));
      for (Matter matter : whole.disputed()) {
        themes.matter(matter, MatterLine.of(matter, true), true);
      }
    }
    hedged(whole, sources);
    if (whole.rivals().isEmpty() && whole.disputed().isEmpty() && whole.hedged().isEmpty()) {
      console.wrapped(2, Style.DIM, "Nothing is hedged, and no sources differ.");
    }
  }

  private void hedged(Whole whole, Sources sources) {
    Map<String, Integer> voices = new TreeMap<>();
    for (Told told : whole.hedged()) {
      String voice = told.claim().voice().attributedTo();
      String how = told.claim().modality().name().toLowerCase(Locale.ROOT);
      voices.merge(voice == null ? how : "according to " + voice, 1, Integer::sum);
    }
    if (voices.isEmpty()) {
      return;
    }
    console.gap();
    console.line("  " + console.styled(Style.BOLD, "Hedged"));
    List<String> counts =
        voices.entrySet().stream().map(each -> each.getKey() + " " + each.getValue()).toList();
    console.wrapped(INDENT, Style.PLAIN, String.join(", ", counts));
    for (Told told : whole.hedged()) {
      told(told, sources);
    }
  }

  private void told(Told told, Sources sources) {
    ClaimLine line = ClaimLine.of(told.claim());
    console.wrapped(INDENT, Style.PLAIN, line.label() + ": " + line.text());
    String hedge = told.claim().voice().hedge();
    String word = hedge == null ? "" : "“" + hedge + "” in ";
    console.wrapped(INDENT + 2, Style.DIM, word + sources.evidence(told));
  }
}

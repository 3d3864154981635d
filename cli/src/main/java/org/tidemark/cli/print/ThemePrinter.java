package org.tidemark.cli.print;

import java.util.List;
import org.tidemark.cli.terminal.Console;
import org.tidemark.cli.terminal.Style;
import org.tidemark.model.Kind;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.ask.Bearing;
import org.tidemark.workbench.ask.Matter;
import org.tidemark.workbench.ask.OtherName;
import org.tidemark.workbench.ask.Subject;
import org.tidemark.workbench.ask.Theme;
import org.tidemark.workbench.ask.Themed;

/** Answers in themes: what was so then with its sentences, what had been, what came after. */
public final class ThemePrinter {
  private static final int FEW = 12;
  private static final int FEW_EARLIER = 5;
  private static final int QUOTES = 3;
  private static final int INDENT = 4;

  private final Console console;
  private final boolean everything;
  private final Sources sources;
  private boolean started;

  /** Prints to this console; all there is, or the first few lines under each heading. */
  public ThemePrinter(Console console, boolean everything) {
    this(console, everything, new Sources());
  }

  ThemePrinter(Console console, boolean everything, Sources sources) {
    this.console = console;
    this.everything = everything;
    this.sources = sources;
  }

  /** Answers about entities of one name, with the list of their sources. */
  public void answers(List<? extends Themed> answers) {
    for (Themed answer : answers) {
      subject(answer.subject());
      answer.themes().forEach(this::theme);
    }
    sources.list(console);
  }

  /** The line that names whom an answer is about. */
  void subject(Subject subject) {
    if (started) {
      console.gap();
    }
    started = true;
    String on = subject.on() == null ? "" : ", " + subject.on().inWords();
    console.line(console.styled(Style.BOLD, subject.name()) + " — " + subject.kind().code() + on);
    if (!subject.otherNames().isEmpty()) {
      List<String> names = subject.otherNames().stream().map(OtherName::name).toList();
      console.wrapped(2, Style.DIM, "also called " + String.join(", ", names));
    }
  }

  /** One theme under its heading. */
  void theme(Theme theme) {
    console.gap();
    console.line("  " + console.styled(Style.BOLD, theme.heading()));
    body(theme);
  }

  /** One theme without its heading. */
  void body(Theme theme) {
    if (theme.isSilent()) {
      console.wrapped(INDENT, Style.DIM, Sayings.sentence(theme.silence()));
    }
    int most = few(theme.then(), FEW);
    for (Matter matter : theme.then().subList(0, most)) {
      matter(matter, MatterLine.of(matter, theme), true);
    }
    more(theme.then().size() - most, "");
    for (Matter matter : theme.denied()) {
      matter(matter, MatterLine.of(matter, theme), true);
    }
    further("Earlier", theme.before(), theme);
    if (everything) {
      further("Later", theme.after(), theme);
    }
  }

  private int few(List<Matter> all, int few) {
    return everything ? all.size() : Math.min(few, all.size());
  }

  private void further(String when, List<Matter> matters, Theme theme) {
    if (matters.isEmpty()) {
      return;
    }
    console.wrapped(INDENT, Style.CYAN, when);
    int most = few(matters, FEW_EARLIER);
    for (Matter matter : matters.subList(0, most)) {
      matter(matter, MatterLine.of(matter, theme), everything);
    }
    more(matters.size() - most, " " + when.toLowerCase(java.util.Locale.ROOT));
  }

  private void more(int more, String what) {
    if (more > 0) {
      console.wrapped(INDENT, Style.DIM, "… " + more + " more" + what + ": --all");
    }
  }

  /** A matter with its line, and the sentences it stands on or the digits that lead to them. */
  void matter(Matter matter, String line, boolean quoted) {
    String doubt = doubt(matter);
    String first = " ".repeat(INDENT) + console.styled(Style.YELLOW, doubt);
    if (!quoted) {
      String digits = " " + ClaimPrinter.brief(matter.first().claim());
      console.hanging(first, INDENT + doubt.length(), Style.PLAIN, line + digits);
      return;
    }
    console.hanging(first, INDENT + doubt.length(), Style.PLAIN, line);
    evidence(matter.claims(), "");
    evidence(matter.ends(), matter.claims().isEmpty() ? "" : "but: ");
    if (everything) {
      evidence(matter.elsewhen(), "at another time: ");
    }
  }

  /** What the words leave open: that it was so then, or when it was so at all. */
  static String doubt(Matter matter) {
    if (matter.bearing() == Bearing.DENIED) {
      return "not so  ";
    }
    boolean open = matter.bearing() == Bearing.POSSIBLY && matter.kind() != Kind.KNOWN_AS;
    if (!open) {
      return "";
    }
    return matter.isUndated() ? "undated  " : "possibly  ";
  }

  private void evidence(List<Told> claims, String before) {
    int most = everything ? claims.size() : Math.min(QUOTES, claims.size());
    for (Told told : claims.subList(0, most)) {
      console.wrapped(INDENT + 2, Style.DIM, before + sources.evidence(told));
    }
    if (claims.size() > most) {
      String more = "… and " + (claims.size() - most) + " times more";
      console.wrapped(INDENT + 2, Style.DIM, more);
    }
  }
}

package org.tidemark.web.report;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.model.Found;
import org.tidemark.model.Quote;
import org.tidemark.web.page.Hue;
import org.tidemark.web.page.Links;
import org.tidemark.workbench.Standing;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.words.ClaimInWords;
import org.tidemark.workbench.words.ClaimLine;

/**
 * A claim as it lies beside its report.
 *
 * @param told the claim with its report and place
 * @param line the claim in short
 */
public record Card(Told told, ClaimLine line) {
  private static final int PERCENT = 100;

  /** The card of a claim. */
  public static Card of(Told told) {
    return new Card(told, ClaimLine.of(told.claim()));
  }

  private Claim claim() {
    return told.claim();
  }

  /** The name of the claim. */
  public String id() {
    return told.id().hex();
  }

  /** The name of its colour. */
  public String hue() {
    return Hue.of(claim().kind()).code();
  }

  /** Where it stands: "proposed". */
  public String standing() {
    return told.standing().code();
  }

  /** Whether nobody has decided yet. */
  public boolean isOpen() {
    return told.standing() == Standing.PROPOSED;
  }

  /** Whether it is out of use. */
  public boolean isGone() {
    return !Standing.inUse().contains(told.standing());
  }

  /** The claim as a sentence. */
  public String sentence() {
    return ClaimInWords.sentence(claim());
  }

  /** Its quotes. */
  public List<String> quotes() {
    return claim().quotes().stream().map(Quote::exact).toList();
  }

  /** Where its words stand. */
  public String place() {
    return told.place().inWords();
  }

  /** How sure the reader is, in hundredths. */
  public long percent() {
    return Math.round(claim().probability() * PERCENT);
  }

  /** How it was found, in words. */
  public String found() {
    return switch (claim().found()) {
      case Found.ByRule rule -> "found by rule " + rule.rule();
      case Found.ByModel model -> "found by model " + model.model();
      case Found.ByPerson person -> "coded by " + person.person();
      case Found.ByImport file -> "brought in from " + file.format() + ", " + file.address();
    };
  }

  /** The time in words, and in the words of the report. */
  public String time() {
    if (claim().holds().edtf() == null) {
      return "no time given";
    }
    String said = claim().holds().words();
    String words = ClaimInWords.time(claim().when());
    return said == null ? words : words + ", said as “" + said + "”";
  }

  /** The report's own hedge, if there is one. */
  public @Nullable String hedge() {
    return claim().voice().hedge();
  }

  /** Where changes to it go. */
  public String path() {
    return Links.report(claim().report()) + "/claims/" + id();
  }

  /** The address of its sentence. */
  public String link() {
    return Links.claim(claim().report(), told.id());
  }

  /** What a screen reader says of it before its text. */
  public String spoken() {
    return standing().substring(0, 1).toUpperCase(Locale.ROOT) + standing().substring(1);
  }
}

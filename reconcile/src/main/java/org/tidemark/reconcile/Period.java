package org.tidemark.reconcile;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.model.Holds;
import org.tidemark.model.Polarity;
import org.tidemark.model.time.Boundary;
import org.tidemark.model.time.EdtfInterval;
import org.tidemark.model.time.Mode;
import org.tidemark.model.time.When;

/**
 * When a claim held, as far as its report can know, read by the nature of what it says.
 *
 * @param said the time as the report gives it
 * @param when the same, clipped at the report's date and spoken for as much as the nature says
 * @param span whether the report gives a start or an end rather than one date
 * @param quote the report's words
 * @param published the last day on which the report can have come out, or null
 */
record Period(When said, When when, boolean span, String quote, @Nullable LocalDate published) {
  private static final Pattern THROUGH =
      Pattern.compile(
          "\\b(throughout|all through|the whole of|the entire|for all of|sole|undisputed"
              + "|the only (leader|emir|amir|commander|head|chief|governor|holder))\\b");
  private static final Pattern NOW =
      Pattern.compile("\\b(now|currently|today|at present|presently|these days|nowadays)\\b");
  private static final Pattern PRESENT =
      Pattern.compile(
          "\\b(is|are|has|have|remains?|continues?|leads|heads|commands|controls|holds|runs|numbers"
              + "|counts|operates|receives|wants|seeks|aims|relies|lives|enjoys|rules|governs"
              + "|boasts|fields|supports|funds|fights|works|depends|belongs|owes|calls)\\b");
  private static final Pattern PAST =
      Pattern.compile("\\b(was|were|had|used to|formerly|then|once|ago|been)\\b");

  static Period of(Testimony testimony, Nature nature) {
    Claim claim = testimony.claim();
    When said = Founding.timeIsAnothers(claim) ? When.undated() : claim.when();
    boolean dated = !said.isUndated();
    boolean span = dated && isSpan(claim.holds());
    String quote = claim.quote().exact();
    boolean through =
        nature == Nature.MEASURE
            || claim.polarity() == Polarity.DENIED
            || nature == Nature.STATE && (span || THROUGH.matcher(quote).find());
    When read = dated && through ? said.asThroughout() : said.asWithin();
    return new Period(
        said,
        read.clippedAt(testimony.witness().published()),
        span,
        quote,
        testimony.witness().latest());
  }

  private static boolean isSpan(Holds holds) {
    String edtf = holds.edtf();
    return edtf == null ? holds.when().toEdtf() instanceof EdtfInterval : edtf.contains("/");
  }

  /** The day on which the present tense of an undated claim speaks, or null. */
  @Nullable LocalDate lastSeen() {
    boolean present = !dated() && PRESENT.matcher(quote).find() && !PAST.matcher(quote).find();
    return present ? published : null;
  }

  /** Whether the report stresses that it speaks of its own present ("now"). */
  boolean stressed() {
    return NOW.matcher(quote).find();
  }

  boolean dated() {
    return !said.isUndated();
  }

  /** The start or end that a report names, where it names one rather than a single date. */
  @Nullable Boundary named(Boundary boundary) {
    return span && boundary.seen() && !boundary.isUnbounded() ? boundary : null;
  }

  /** When an ended claim's matter stopped, by its report: the end, or the date it was gone. */
  Period stop() {
    Boundary end = named(said.end());
    Boundary start = named(said.start());
    Boundary stop = end != null ? end : start;
    if (stop == null) {
      return this;
    }
    When at = new When(stop, stop, Mode.WITHIN);
    return new Period(at, at, false, quote, published);
  }

  /** The first day this can be so, or null. */
  @Nullable LocalDate first() {
    return when.earliestStart();
  }

  /** The last day this can be so, or null. */
  @Nullable LocalDate last() {
    return when.latestEnd();
  }

  /** The last day on which this is surely so, or null; single dates have none. */
  @Nullable LocalDate surelyUntil() {
    return when.mode() == Mode.THROUGHOUT ? when.earliestEnd() : null;
  }

  /** The time as a noun: "2016", "26 July 2016", "the time since June 2020". */
  String named() {
    String words = inWords();
    boolean single = words.startsWith("in ") || words.startsWith("on ");
    return single ? words.substring(3) : "the time " + words;
  }

  String inWords() {
    return said.inWords().replace("at least once ", "");
  }
}

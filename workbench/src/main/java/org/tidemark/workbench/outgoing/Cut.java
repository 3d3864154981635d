package org.tidemark.workbench.outgoing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.tidemark.model.Claim;
import org.tidemark.model.Found;
import org.tidemark.model.Quote;
import org.tidemark.model.Report;
import org.tidemark.model.ReportText;
import org.tidemark.workbench.Blackout;

/**
 * A report's text of which only the quotes can be read, cut to a length; everything else is blank,
 * and everything stays at its place.
 */
final class Cut {
  private final ReportText whole;
  private final int longest;
  private final Blackout blackout;
  private final BitSet readable = new BitSet();

  Cut(ReportText whole, int longest, Blackout blackout) {
    this.whole = whole;
    this.longest = longest;
    this.blackout = blackout;
  }

  /** Keeps what these claims stand on readable. */
  void keep(Collection<Claim> claims) {
    for (Claim claim : claims) {
      claim.quotes().forEach(quote -> readable.set(quote.begin(), end(quote)));
    }
  }

  /** The text with the rest of it blank. */
  ReportText text() {
    String characters = whole.characters();
    StringBuilder cut = new StringBuilder(blackout.of(characters));
    for (int i = readable.nextClearBit(0); i < cut.length(); i = readable.nextClearBit(i + 1)) {
      char c = characters.charAt(i);
      if (!Character.isSurrogate(c) && c != '\n') {
        cut.setCharAt(i, ' ');
      }
    }
    return new ReportText(cut.toString(), whole.blocks());
  }

  /** Whether a claim stands on more words than are shown. */
  boolean shortens(Claim claim) {
    return claim.quotes().stream().anyMatch(quote -> end(quote) < quote.end());
  }

  /** The claim on the words as they are shown, without the steps in which it was found. */
  Claim claim(Claim claim, Report shown) {
    List<Quote> quotes = new ArrayList<>();
    for (Quote quote : claim.quotes()) {
      quotes.add(shown.text().quote(quote.begin(), end(quote)));
    }
    Found found =
        switch (claim.found()) {
          case Found.ByRule rule -> new Found.ByRule(rule.rule(), rule.version(), List.of());
          case Found.ByModel model -> model;
          case Found.ByPerson _ -> new Found.ByPerson("a person");
          case Found.ByImport from -> from;
        };
    return new Claim(
        claim.report(),
        claim.assertion(),
        claim.holds(),
        claim.polarity(),
        claim.modality(),
        claim.voice(),
        quotes,
        found,
        claim.probability());
  }

  /** Where a quote ends: at the last blank before the limit, never within a character. */
  private int end(Quote quote) {
    int most = quote.begin() + Math.min(longest, quote.end() - quote.begin());
    if (most >= quote.end()) {
      return quote.end();
    }
    int blank = whole.characters().lastIndexOf(' ', most);
    int end = blank > quote.begin() ? blank : most;
    return Character.isHighSurrogate(whole.characters().charAt(end - 1)) ? end - 1 : end;
  }
}

package org.tidemark.reconcile;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.model.Figure;
import org.tidemark.model.Term;

/** The words of a claim's report, cut to what a line can hold. */
final class Excerpt {
  private static final int LONGEST = 100;

  private Excerpt() {}

  /** The quote, or where it is long the words about what the claim says. */
  static String of(Claim claim) {
    String quote = inOneLine(claim.quote().exact());
    if (quote.length() <= LONGEST) {
      return quote;
    }
    int at = anchor(quote, claim);
    int from = Math.max(0, at - LONGEST / 2);
    int to = Math.min(quote.length(), from + LONGEST);
    from = Math.max(0, Math.min(from, to - LONGEST));
    while (from > 0 && quote.charAt(from - 1) != ' ') {
      from--;
    }
    while (to < quote.length() && quote.charAt(to) != ' ') {
      to++;
    }
    return (from > 0 ? "… " : "")
        + quote.substring(from, to).strip()
        + (to < quote.length() ? " …" : "");
  }

  private static String inOneLine(String quote) {
    boolean plain = true;
    for (int i = 0; i < quote.length() && plain; i++) {
      char c = quote.charAt(i);
      plain = !Character.isWhitespace(c) || c == ' ' && i + 1 < quote.length() && i > 0;
    }
    return plain && !quote.contains("  ") ? quote : quote.replaceAll("\\s+", " ").strip();
  }

  private static int anchor(String quote, Claim claim) {
    Figure value = claim.assertion().details().value();
    int at = value == null ? -1 : quote.indexOf(number(value));
    at = at < 0 ? find(quote, claim.assertion().object()) : at;
    at = at < 0 ? find(quote, claim.assertion().subject()) : at;
    return Math.max(at, 0);
  }

  private static String number(Figure figure) {
    Long n =
        figure.best() != null ? figure.best() : figure.lo() != null ? figure.lo() : figure.hi();
    return String.format(Locale.ROOT, "%,d", n);
  }

  private static int find(String quote, @Nullable Term term) {
    return term == null ? -1 : quote.indexOf(term.label());
  }
}

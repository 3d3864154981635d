package org.tidemark.reading;

import java.util.Comparator;
import java.util.List;
import org.tidemark.model.Quote;

/**
 * A sentence that looks as if it said something, though no rule found a claim in it.
 *
 * @param quote the sentence
 * @param weight how much it looks like a claim; only its order means something
 * @param because what it looks like a claim by: "names Reed Brigade; tells with “capture”; dated"
 */
public record Unread(Quote quote, double weight, String because) {
  /** The likeliest first, then as in the text. */
  public static final Comparator<Unread> LIKELIEST_FIRST =
      Comparator.comparingDouble((Unread unread) -> -unread.weight()).thenComparing(Unread::quote);

  /** Those of these that no quote of these touches. */
  public static List<Unread> without(List<Unread> all, List<Quote> quotes) {
    return all.stream()
        .filter(unread ->
            quotes.stream()
                .noneMatch(quote ->
                    quote.begin() < unread.quote().end() && unread.quote().begin() < quote.end()))
        .toList();
  }
}

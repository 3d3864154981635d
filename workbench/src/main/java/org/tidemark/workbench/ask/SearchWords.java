package org.tidemark.workbench.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Quote;
import org.tidemark.model.ReportId;
import org.tidemark.model.ReportText;
import org.tidemark.model.time.Answer;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.Hits;
import org.tidemark.store.Holdings;
import org.tidemark.store.Status;
import org.tidemark.workbench.Place;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.Telling;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.View;

/** Searches for words in the quotes of claims and in the texts of reports. */
public final class SearchWords {
  private final Holdings holdings;

  /** Searches what this view holds. */
  public SearchWords(View view) {
    this.holdings = view.holdings();
  }

  /**
   * What has these words: all of them, "in quotes" in a row, or beginning so*.
   *
   * @param on days on one of which a claim was surely or possibly so; null for all times
   * @param limit at most so many claims and so many passages
   */
  public Found has(String words, @Nullable Window on, int limit) {
    Hits hits = holdings.search(words, limit);
    List<HeldClaim> inUse =
        hits.claims().stream()
            .filter(held -> held.status() == Status.PROPOSED || held.status() == Status.ACCEPTED)
            .toList();
    List<Told> claims =
        new Telling(holdings)
            .of(inUse).stream().filter(told -> new Reach(told).answer(on) != Answer.NO).toList();
    Map<ReportId, ReportText> texts = new HashMap<>();
    List<Found.Passage> passages = new ArrayList<>();
    for (Hits.Passage hit : hits.passages()) {
      passages.add(passage(hit, words, texts));
    }
    return new Found(claims, passages);
  }

  private Found.Passage passage(Hits.Passage hit, String words, Map<ReportId, ReportText> texts) {
    ReportText text =
        texts.computeIfAbsent(hit.report().id(), id -> holdings.text(id).orElseThrow().text());
    Quote quote = hit.words();
    return new Found.Passage(
        ReportLine.of(hit.report()),
        Place.of(text, quote),
        new Marking(words).pieces(quote.exact()),
        quote.begin(),
        quote.end());
  }
}

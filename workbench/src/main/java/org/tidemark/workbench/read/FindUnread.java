package org.tidemark.workbench.read;

import java.util.ArrayList;
import java.util.List;
import org.tidemark.model.Quote;
import org.tidemark.model.Report;
import org.tidemark.model.ReportId;
import org.tidemark.model.ReportText;
import org.tidemark.reading.Unread;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.HeldText;
import org.tidemark.store.Holdings;
import org.tidemark.store.Question;
import org.tidemark.store.Status;
import org.tidemark.workbench.LazyReader;
import org.tidemark.workbench.Place;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.View;
import org.tidemark.workbench.ask.Lookup;

/**
 * Finds the sentences of a held report that look like claims, and of which the casebook has none.
 */
public final class FindUnread {
  private final Holdings holdings;
  private final LazyReader reader;

  /** Looks into what this view holds, with this reader. */
  public FindUnread(View view, LazyReader reader) {
    this.holdings = view.holdings();
    this.reader = reader;
  }

  /**
   * The sentences of one report.
   *
   * @param report the report
   * @param sentences the sentences, those that look most like a claim first
   */
  public record Result(ReportLine report, List<Sentence> sentences) {
    public Result {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * A sentence nobody has made a claim of.
   *
   * @param quote its words
   * @param place where it stands
   * @param because what it looks like a claim by
   */
  public record Sentence(Quote quote, Place place, String because) {}

  /**
   * The unread sentences of the report whose name begins with these digits, or whose file is called
   * so.
   *
   * @throws org.tidemark.workbench.Trouble if there is no such report
   */
  public Result of(String digitsOrFile) {
    ReportId id = new Lookup(holdings).report(digitsOrFile).id();
    HeldText held = holdings.text(id).orElseThrow();
    ReportText text = held.text();
    Report report =
        new Report(id, held.held().mediaType(), held.held().language(), text, held.held().source());
    List<Quote> quotes = new ArrayList<>();
    for (HeldClaim claim : holdings.claims(Question.ALL.report(id))) {
      if (claim.status() != Status.WITHDRAWN) {
        quotes.addAll(claim.claim().quotes());
      }
    }
    List<Sentence> sentences =
        Unread.without(reader.reader().read(report).unread(), quotes).stream()
            .map(one -> new Sentence(one.quote(), Place.of(text, one.quote()), one.because()))
            .toList();
    return new Result(ReportLine.of(held.held()), sentences);
  }
}

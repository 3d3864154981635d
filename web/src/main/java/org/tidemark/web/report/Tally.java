package org.tidemark.web.report;

import java.util.List;

/**
 * How far the review of a report has come.
 *
 * @param decided how many claims somebody decided on
 * @param all how many there are
 */
public record Tally(long decided, long all) {
  static Tally of(List<Card> cards) {
    long open = cards.stream().filter(Card::isOpen).count();
    return new Tally(cards.size() - open, cards.size());
  }
}

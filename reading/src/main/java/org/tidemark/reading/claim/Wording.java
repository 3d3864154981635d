package org.tidemark.reading.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Quote;
import org.tidemark.model.ReportText;
import org.tidemark.reading.frame.Frame;
import org.tidemark.reading.frame.Grammar;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;
import org.tidemark.reading.time.TimeExpression;

/** The shortest run of a sentence that holds everything a claim stands on. */
final class Wording {
  private final Sentence sentence;
  private final Phrases phrases;

  Wording(Scene scene) {
    this.sentence = scene.sentence();
    this.phrases = new Phrases(sentence);
  }

  Quote quote(ReportText text, Frame frame, List<Bound> used, @Nullable TimeExpression time) {
    if (frame.type() == Frame.Type.UNDER) {
      return text.quote(sentence.begin(), sentence.end());
    }
    int first = frame.predicate();
    int last = frame.predicate();
    for (Bound bound : used) {
      if (bound.token() >= 0) {
        first = Math.min(first, Math.min(bound.first(), phrases.head(bound.token()).first()));
        last = Math.max(last, Math.max(bound.last(), bound.token()));
      }
    }
    if (time != null) {
      for (Token token : sentence.tokens()) {
        if (token.begin() >= time.begin() && token.end() <= time.end()) {
          first = Math.min(first, token.index());
          last = Math.max(last, token.index());
        }
      }
    }
    return text.quote(sentence.token(leftEdge(first)).begin(), sentence.token(last).end());
  }

  private int leftEdge(int first) {
    int at = first;
    while (at > 0) {
      String relation = sentence.token(at - 1).relation();
      boolean belongs = List.of("det", "poss", "case", "predet").contains(relation);
      boolean leads = relation.equals("prep") && Grammar.under(sentence, at, at - 1);
      if (!leads && (!belongs || sentence.token(at - 1).head() < at - 1)) {
        break;
      }
      at--;
    }
    return at;
  }
}

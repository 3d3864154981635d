package org.tidemark.reading.claim;

import java.util.Optional;
import java.util.Set;
import org.tidemark.model.time.Edtf;
import org.tidemark.reading.frame.Grammar;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;
import org.tidemark.reading.rule.Rule;
import org.tidemark.reading.time.TimeExpression;

/** Which time expression of a sentence speaks of which predicate. */
final class Times {
  private static final int FAR = 6;

  private final Scene scene;
  private final Sentence sentence;

  Times(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
  }

  /**
   * The nearest time expression in the tree that can speak of a predicate, or of the figure it
   * gives: "200, down from 900 in 1980".
   *
   * @param figure the figure's token, or that of the predicate when there is none
   */
  Optional<TimeExpression> of(int predicate, int figure) {
    TimeExpression best = null;
    int least = FAR;
    for (TimeExpression time : scene.times()) {
      if (time.edtf() != null && figure != predicate && follows(time, figure)) {
        return Optional.of(time);
      }
      int distance =
          time.edtf() == null ? FAR : Math.min(distance(time, predicate), distance(time, figure));
      if (distance < least) {
        least = distance;
        best = time;
      }
    }
    return Optional.ofNullable(best).map(this::running);
  }

  /** The nearest time expression that is part of what hangs on a noun. */
  Optional<TimeExpression> within(int noun) {
    TimeExpression best = null;
    int least = FAR;
    for (TimeExpression time : scene.times()) {
      int token = time.edtf() == null ? -1 : head(time);
      int below = token < 0 ? -1 : below(token, noun);
      if (below >= 0 && below < least) {
        least = below;
        best = time;
      }
    }
    return Optional.ofNullable(best).map(this::running);
  }

  /** A date within a phrase of beginning runs on: "since its founding in 1991". */
  private TimeExpression running(TimeExpression time) {
    int at = head(time);
    boolean since = false;
    while (at >= 0 && !Grammar.isVerb(sentence.token(at))) {
      since |= sentence.token(at).lemma().equals("since");
      at = sentence.token(at).head();
    }
    Optional<Edtf> onward = since ? time.onward() : Optional.empty();
    return onward.isEmpty()
        ? time
        : new TimeExpression(
            time.begin(),
            time.end(),
            TimeExpression.Kind.SINCE,
            onward.get(),
            time.reckoning(),
            time.needs());
  }

  /** "From 1,200 in 2000": the date just behind a figure is the figure's own. */
  private boolean follows(TimeExpression time, int figure) {
    if (time.begin() <= sentence.token(figure).end()) {
      return false;
    }
    long between =
        sentence.tokens().stream()
            .filter(token -> token.index() > figure && token.end() <= time.begin())
            .count();
    return between <= 1 || distance(time, figure) <= 3;
  }

  /** What "until his death in 1998" or "since the war of 1998" makes of the date. */
  Rule.When bound(TimeExpression time, int predicate) {
    for (int at = head(time); at >= 0 && at != predicate; at = sentence.token(at).head()) {
      String lemma = sentence.token(at).lemma();
      if (lemma.equals("until") || lemma.equals("till")) {
        return Rule.When.UNTIL;
      }
      if (lemma.equals("since")) {
        return Rule.When.FROM;
      }
    }
    return Rule.When.ANY;
  }

  private int distance(TimeExpression time, int predicate) {
    int token = head(time);
    if (token < 0) {
      return FAR;
    }
    int cost = 0;
    int at = predicate;
    while (at >= 0 && cost < FAR) {
      int below = below(token, at);
      if (below >= 0) {
        return cost + below;
      }
      cost += climb(at);
      at = sentence.token(at).head();
    }
    return FAR;
  }

  /** Steps down from a token to the time, through no clause of another verb; -1 when not under. */
  private int below(int token, int above) {
    int steps = 0;
    for (int at = token; at >= 0; at = sentence.token(at).head()) {
      if (at == above) {
        return steps;
      }
      Token word = sentence.token(at);
      boolean other = Grammar.isVerb(word) && !Set.of("aux", "auxpass").contains(word.relation());
      steps += other ? Set.of("xcomp", "pcomp").contains(word.relation()) ? 2 : 4 : 1;
    }
    return -1;
  }

  /** Whether a noun is the office of the name it stands before. */
  private boolean named(int from) {
    int above = sentence.token(from).head();
    return sentence.token(from).tag().equals("NN")
        && above >= 0
        && sentence.token(above).tag().startsWith("NNP");
  }

  private int climb(int from) {
    return switch (sentence.token(from).relation()) {
      case "relcl" -> 5;
      case "acl", "advcl" -> 2;
      case "appos" -> 3;
      case "compound", "nmod" -> named(from) ? 3 : 1;
      default -> 1;
    };
  }

  /** The topmost token of an expression. */
  private int head(TimeExpression time) {
    int best = -1;
    int depth = Integer.MAX_VALUE;
    for (Token token : sentence.tokens()) {
      if (token.begin() >= time.begin() && token.end() <= time.end()) {
        int up = depth(token.index());
        if (up < depth) {
          depth = up;
          best = token.index();
        }
      }
    }
    return best;
  }

  private int depth(int token) {
    int depth = 0;
    for (int at = token; sentence.token(at).head() >= 0; at = sentence.token(at).head()) {
      depth++;
    }
    return depth;
  }
}

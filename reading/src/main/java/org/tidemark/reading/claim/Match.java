package org.tidemark.reading.claim;

import java.util.List;
import java.util.Map;
import org.tidemark.model.Kind;
import org.tidemark.reading.frame.Frame;
import org.tidemark.reading.rule.Rule;

/**
 * A rule that fired on a frame, with what it bound.
 *
 * @param rule the rule
 * @param frame the frame
 * @param bound what each slot was bound to; a slot that found nothing is absent
 */
record Match(Rule rule, Frame frame, Map<String, List<Bound>> bound) {
  /**
   * Whether the claim is only told beside the sentence, by an apposition, a title or an owner: "the
   * group's leader, X, may have died in 1990" neither dates nor doubts that X leads it.
   */
  boolean aside() {
    return switch (frame.type()) {
      case IS -> frame.fill("being").isEmpty();
      case NOUN -> rule.kind() == Kind.PART_OF;
      case VERB, UNDER -> false;
    };
  }
}

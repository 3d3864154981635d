package org.tidemark.reading.claim;

import java.util.List;
import java.util.Map;
import org.tidemark.reading.frame.Frame;
import org.tidemark.reading.rule.Rule;

/**
 * A rule that fired on a frame, with what it bound.
 *
 * @param rule the rule
 * @param frame the frame
 * @param bound what each slot was bound to; a slot that found nothing is absent
 */
record Match(Rule rule, Frame frame, Map<String, List<Bound>> bound) {}

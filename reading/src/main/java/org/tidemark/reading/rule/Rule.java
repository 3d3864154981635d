package org.tidemark.reading.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.reading.frame.Frame;

/**
 * One way of saying one kind of claim.
 *
 * @param id its name, {@code file/name}
 * @param kind what it finds
 * @param triggers lemmas that set it off, by sort of frame; {@code *} for any
 * @param conditions what else must be so
 * @param slots where the parts of the claim are found, by the name of the part
 * @param polarity the polarity it gives, or null to read it from the sentence
 * @param modality the modality it gives, or null to read it from the sentence
 * @param when whether the sentence must, or must not, date it, and what a date tells
 * @param chance how likely its claim is right before anything else is known, from 0 to 1
 * @param finds texts it must find
 * @param ignores texts it must not fire on
 */
public record Rule(
    String id,
    Kind kind,
    Map<Frame.Type, Set<String>> triggers,
    List<Condition> conditions,
    Map<String, Slot> slots,
    @Nullable Polarity polarity,
    @Nullable Modality modality,
    When when,
    double chance,
    List<Example> finds,
    List<Example> ignores) {
  /** The same rule with another chance of being right. */
  public Rule withChance(double other) {
    return new Rule(
        id, kind, triggers, conditions, slots, polarity, modality, when, other, finds, ignores);
  }

  /** How a rule cares for a date. */
  public enum When {
    ANY,
    DATED,
    UNDATED,
    /** A date tells when it began to be so. */
    FROM,
    /** A date tells when it ceased to be so. */
    UNTIL
  }
}

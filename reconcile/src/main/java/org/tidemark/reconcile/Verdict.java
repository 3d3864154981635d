package org.tidemark.reconcile;

import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;

/** What a new claim does to a held one, and why, in one line that quotes both. */
public sealed interface Verdict {
  /** The held claim it speaks of; null only where nothing held speaks of the matter. */
  @Nullable Claim held();

  /** The new claim it speaks of. */
  Claim fresh();

  /** Why, without the words of the two reports. */
  String reason();

  /** Why, in one line that quotes both. */
  default String because() {
    Claim before = held();
    return before == null
        ? "“" + Excerpt.of(fresh()) + "”: " + reason()
        : "“%s” and “%s”: %s".formatted(Excerpt.of(before), Excerpt.of(fresh()), reason());
  }

  /** The new claim speaks of something else. */
  record Adds(@Nullable Claim held, Claim fresh, String reason) implements Verdict {}

  /** The new claim says the same, or less closely what is held. */
  record Confirms(Claim held, Claim fresh, String reason) implements Verdict {}

  /** The new claim says more closely what is held. */
  record Refines(Claim held, Claim fresh, String reason) implements Verdict {}

  /** Both can be true at their times: the thing changed, whichever was reported first. */
  record Succeeds(Claim held, Claim fresh, String reason) implements Verdict {}

  /** Both cannot be true. */
  record Contradicts(Claim held, Claim fresh, String reason) implements Verdict {}

  /** They may clash; what is not known well enough to say is in the reason. */
  record CannotTell(Claim held, Claim fresh, String reason) implements Verdict {}

  /** Which of the six this is. */
  default Outcome outcome() {
    return switch (this) {
      case Adds _ -> Outcome.ADDS;
      case Confirms _ -> Outcome.CONFIRMS;
      case Refines _ -> Outcome.REFINES;
      case Succeeds _ -> Outcome.SUCCEEDS;
      case Contradicts _ -> Outcome.CONTRADICTS;
      case CannotTell _ -> Outcome.CANNOT_TELL;
    };
  }

  /** The verdict of this outcome on a pair. */
  static Verdict of(Outcome outcome, Claim held, Claim fresh, String reason) {
    return switch (outcome) {
      case ADDS -> new Adds(held, fresh, reason);
      case CONFIRMS -> new Confirms(held, fresh, reason);
      case REFINES -> new Refines(held, fresh, reason);
      case SUCCEEDS -> new Succeeds(held, fresh, reason);
      case CONTRADICTS -> new Contradicts(held, fresh, reason);
      case CANNOT_TELL -> new CannotTell(held, fresh, reason);
    };
  }
}

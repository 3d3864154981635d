package org.tidemark.workbench.ask;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.model.Holds;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.time.Answer;
import org.tidemark.model.time.Boundary;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.EdtfInterval;
import org.tidemark.model.time.EdtfReading;
import org.tidemark.model.time.Mode;
import org.tidemark.model.time.When;
import org.tidemark.workbench.Told;

/**
 * How far in time one claim speaks, as far as its report can know.
 *
 * <p>What happens is over when the report comes out. What goes on "since 2020" is so on every day
 * until the report, and possibly after it. A state without a time may be so on any day.
 */
final class Reach {
  private final Told told;
  private final When when;
  private final @Nullable When published;

  Reach(Told told) {
    this.told = told;
    this.published = published(told);
    this.when = reached(told.claim(), published);
  }

  private static @Nullable When published(Told told) {
    String published = told.report().source().published();
    if (published == null) {
      return null;
    }
    return switch (Edtf.read(published)) {
      case EdtfReading.Understood understood -> When.of(understood.edtf());
      case EdtfReading.Refused _ -> null;
    };
  }

  private static When reached(Claim claim, @Nullable When published) {
    When said = claim.when();
    boolean lasts = lasts(claim.kind());
    if (lasts && said.isUndated()) {
      return said;
    }
    When read = lasts && isSpan(claim.holds()) ? said.asThroughout() : said;
    return published == null ? read : read.clippedAt(published);
  }

  private static boolean isSpan(Holds holds) {
    String edtf = holds.edtf();
    return edtf == null ? holds.when().toEdtf() instanceof EdtfInterval : edtf.contains("/");
  }

  /** Whether such a thing goes on for a while, as an office does and an attack does not. */
  static boolean lasts(Kind kind) {
    return switch (kind) {
      case FOUNDED,
          DISSOLVED,
          REMOVED,
          FORMED_FROM,
          SPLIT_FROM,
          MERGED_INTO,
          PLEDGED_TO,
          DESIGNATED_BY,
          ATTACKED,
          FOUGHT,
          STATED,
          JOINED,
          LEFT,
          CAUSED ->
          false;
      case PART_OF,
          KNOWN_AS,
          AUTHORITY_OVER,
          COVERS,
          LEADS,
          MEMBER_OF,
          STRENGTH,
          COMPOSED_OF,
          FUNDED_BY,
          INCOME_FROM,
          FINANCES,
          SUPPORTED_BY,
          CONTROLS,
          PRESENT_IN,
          ALLIED_WITH,
          HOSTILE_TO,
          AIMS_TO,
          HOLDS_IDEOLOGY,
          OPERATES_BY ->
          true;
    };
  }

  Told told() {
    return told;
  }

  /** Whether it was so then; what is only thought possible or planned is never sure. */
  Answer answer(@Nullable Window on) {
    Answer answer = on == null ? Answer.SURELY : on.answer(when);
    return answer == Answer.SURELY && !isFirm() ? Answer.POSSIBLY : answer;
  }

  /** Whether the report states it or lays it at someone's door, rather than guess. */
  boolean isFirm() {
    Modality modality = told.claim().modality();
    return modality == Modality.FACT || modality == Modality.REPORTED;
  }

  boolean isFact() {
    return told.claim().modality() == Modality.FACT;
  }

  /** Whether it may have ended since without the claim's knowing. */
  boolean sawNoEnd() {
    return !told.claim().when().end().seen();
  }

  boolean isUndated() {
    return told.claim().when().isUndated();
  }

  /** Whether all of it lies before these days. */
  boolean isBefore(Window on) {
    LocalDate last = lastDay();
    return last != null && last.isBefore(on.from());
  }

  /** The first day it can be so, or null. */
  @Nullable LocalDate firstDay() {
    return when.firstPossibleDay().orElse(null);
  }

  /** The last day it can be so, or null. */
  @Nullable LocalDate lastDay() {
    return when.lastPossibleDay().orElse(null);
  }

  /** The last day on which the report can have come out, or null. */
  @Nullable LocalDate reported() {
    return published == null ? null : published.latestEnd();
  }

  /** When what is ended stopped: at the end or start that is named, else at the one date. */
  Boundary stop() {
    Holds holds = told.claim().holds();
    When said = holds.when();
    if (said.isUndated()) {
      return Boundary.unseen(null, reported());
    }
    boolean span = isSpan(holds) && told.claim().polarity() == Polarity.ENDED;
    if (span && isNamed(said.end())) {
      return said.end();
    }
    if (span && isNamed(said.start())) {
      return said.start();
    }
    When at = new When(said.start(), said.end(), Mode.WITHIN);
    return Boundary.seen(
        at.firstPossibleDay().orElse(null), at.lastPossibleDay().orElse(reported()));
  }

  private static boolean isNamed(Boundary boundary) {
    return boundary.seen() && !boundary.isUnbounded();
  }
}

package org.tidemark.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one claim says, apart from when it held, who says so and on which words. */
public sealed interface Assertion permits Structure, People, Means, Dealings {
  /** Which of the thirty-three things this says. */
  Kind kind();

  /** Whom or what it speaks of; null only for an event whose doer the report does not name. */
  @Nullable Term subject();

  /** The far end, where the kind has one and the report names it. */
  @Nullable Term object();

  /** Figures and qualifying words. */
  Details details();

  /** The subject, where it is an entity. */
  default Optional<Entity> subjectEntity() {
    return subject() instanceof Entity entity ? Optional.of(entity) : Optional.empty();
  }

  /** The far end, where it is an entity. */
  default Optional<Entity> objectEntity() {
    return object() instanceof Entity entity ? Optional.of(entity) : Optional.empty();
  }

  /**
   * The assertion of this kind with these parts.
   *
   * @throws IllegalArgumentException if the parts do not have the kind's shape
   */
  static Assertion of(Kind kind, @Nullable Term subject, @Nullable Term object, Details details) {
    return switch (kind) {
      case PART_OF -> new Structure.PartOf(subject, object, details);
      case FOUNDED -> new Structure.Founded(subject, object, details);
      case DISSOLVED -> new Structure.Dissolved(subject, object, details);
      case FORMED_FROM -> new Structure.FormedFrom(subject, object, details);
      case SPLIT_FROM -> new Structure.SplitFrom(subject, object, details);
      case MERGED_INTO -> new Structure.MergedInto(subject, object, details);
      case KNOWN_AS -> new Structure.KnownAs(subject, object, details);
      case PLEDGED_TO -> new Structure.PledgedTo(subject, object, details);
      case AUTHORITY_OVER -> new Structure.AuthorityOver(subject, object, details);
      case COVERS -> new Structure.Covers(subject, object, details);
      case LEADS -> new People.Leads(subject, object, details);
      case MEMBER_OF -> new People.MemberOf(subject, object, details);
      case REMOVED -> new People.Removed(subject, object, details);
      case STRENGTH -> new People.Strength(subject, object, details);
      case JOINED -> new People.Joined(subject, object, details);
      case LEFT -> new People.Left(subject, object, details);
      case COMPOSED_OF -> new People.ComposedOf(subject, object, details);
      case FUNDED_BY -> new Means.FundedBy(subject, object, details);
      case INCOME_FROM -> new Means.IncomeFrom(subject, object, details);
      case FINANCES -> new Means.Finances(subject, object, details);
      case SUPPORTED_BY -> new Means.SupportedBy(subject, object, details);
      case CONTROLS -> new Means.Controls(subject, object, details);
      case PRESENT_IN -> new Means.PresentIn(subject, object, details);
      case ALLIED_WITH -> new Dealings.AlliedWith(subject, object, details);
      case HOSTILE_TO -> new Dealings.HostileTo(subject, object, details);
      case ATTACKED -> new Dealings.Attacked(subject, object, details);
      case FOUGHT -> new Dealings.Fought(subject, object, details);
      case STATED -> new Dealings.Stated(subject, object, details);
      case DESIGNATED_BY -> new Dealings.DesignatedBy(subject, object, details);
      case AIMS_TO -> new Means.AimsTo(subject, object, details);
      case HOLDS_IDEOLOGY -> new Means.HoldsIdeology(subject, object, details);
      case OPERATES_BY -> new Means.OperatesBy(subject, object, details);
      case CAUSED -> new Dealings.Caused(subject, object, details);
    };
  }
}

package org.tidemark.workbench.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Kind;
import org.tidemark.model.Polarity;
import org.tidemark.model.ReportId;
import org.tidemark.model.Term;
import org.tidemark.reconcile.Sighting;
import org.tidemark.reconcile.Testimony;
import org.tidemark.reconcile.witness.Witness;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.HeldEntity;
import org.tidemark.store.HeldReport;
import org.tidemark.store.Holdings;
import org.tidemark.store.NormalName;
import org.tidemark.store.Question;
import org.tidemark.store.Status;

/** What a casebook answers to each question about each organisation. */
final class Answers {
  /** An organisation that fewer claims speak of is too slightly known to ask for more. */
  static final int KNOWN = 5;

  /** A long word in small letters makes a description of a name. */
  private static final Pattern DESCRIBED = Pattern.compile("(?<![\\p{L}-])\\p{Ll}{4,}");

  /** An organisation with its claims. */
  static final class Of {
    private final HeldEntity entity;
    private final Map<Asked, Latest> latest = new EnumMap<>(Asked.class);
    private int claims;
    private boolean dissolved;

    private Of(HeldEntity entity) {
      this.entity = entity;
    }

    String name() {
      return entity.name();
    }

    int claims() {
      return claims;
    }

    /** Whether enough is said of it to ask for more, and it has a name of its own. */
    boolean isKnown() {
      return claims >= KNOWN && !DESCRIBED.matcher(name()).find();
    }

    /** Whether a report says that it is no more. */
    boolean isDissolved() {
      return dissolved;
    }

    /** The latest answer; null if there is none. */
    @Nullable Latest latest(Asked asked) {
      return latest.get(asked);
    }
  }

  /**
   * The claim that answers last.
   *
   * @param claim the claim
   * @param seen the last day it speaks of, or null
   * @param published when its report came out, or null
   */
  record Latest(HeldClaim claim, @Nullable LocalDate seen, @Nullable LocalDate published) {
    private static final Comparator<Latest> ORDER =
        Comparator.comparing(Latest::seen, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Latest::published, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(latest -> latest.claim().id());

    boolean isAfter(Latest other) {
      return ORDER.compare(this, other) > 0;
    }

    /** The last day for which it answers; where it speaks of none, the day of its report. */
    @Nullable LocalDate day() {
      return seen == null ? published : seen;
    }
  }

  private final Map<NormalName, Of> byName = new HashMap<>();
  private final List<Of> all = new ArrayList<>();
  private final Map<ReportId, Witness> witnesses = new HashMap<>();

  /** The answers about all organisations, or about the bearers of a name. */
  Answers(Holdings holdings, @Nullable String about) {
    List<HeldEntity> entities =
        about == null ? holdings.entities() : holdings.entitiesCalled(about);
    for (HeldEntity entity : entities) {
      if (entity.kind() == EntityKind.ORGANISATION) {
        Of organisation = new Of(entity);
        all.add(organisation);
        entity.names().forEach(naming -> name(naming.name(), organisation));
      }
    }
    for (HeldReport report : holdings.reports()) {
      witnesses.put(report.id(), witness(report));
    }
    Question inUse = Question.ALL.status(Status.PROPOSED, Status.ACCEPTED);
    holdings.claims(about == null ? inUse : inUse.about(about)).forEach(this::count);
  }

  private void name(String name, Of organisation) {
    byName.putIfAbsent(NormalName.of(name), organisation);
  }

  private static Witness witness(HeldReport report) {
    return new Witness(
        report.id(),
        report.source().called(),
        report.source().publisher(),
        Witness.when(report.source().published()));
  }

  /** The organisations, by name. */
  List<Of> all() {
    return all;
  }

  private void count(HeldClaim held) {
    Claim claim = held.claim();
    Of subject = of(claim.assertion().subject());
    Of object = of(claim.assertion().object());
    if (subject != null) {
      subject.claims++;
    }
    if (subject != null && claim.kind() == Kind.DISSOLVED) {
      subject.dissolved |= claim.polarity() == Polarity.ASSERTED;
    }
    if (object != null && object != subject) {
      object.claims++;
    }
    for (Asked asked : Asked.values()) {
      Of organisation = asked.isOfSubject() ? subject : object;
      if (organisation != null && asked.isAnsweredBy(claim.kind())) {
        Witness witness = witness(claim);
        LocalDate seen = Sighting.last(new Testimony(claim, witness));
        Latest fresh = new Latest(held, seen, witness.latest());
        organisation.latest.merge(asked, fresh, (old, next) -> next.isAfter(old) ? next : old);
      }
    }
  }

  private @Nullable Of of(@Nullable Term term) {
    return term instanceof Entity entity && entity.kind() == EntityKind.ORGANISATION
        ? byName.get(NormalName.of(entity.name()))
        : null;
  }

  private Witness witness(Claim claim) {
    return witnesses.getOrDefault(claim.report(), Witness.unknown(claim.report()));
  }
}

package org.tidemark.workbench.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
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
import org.tidemark.store.Question;
import org.tidemark.store.ReadReport;
import org.tidemark.store.Status;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.compare.Finding;
import org.tidemark.workbench.compare.Met;
import org.tidemark.workbench.compare.Verdict;

/** The finding of what a new report settles of that which stood open before it. */
public final class Settling {
  /** So many answers and the question is neither a gap nor forgotten. */
  private static final int MANY = 100;

  /** At most so many questions are asked about one report, in the order of its claims. */
  private static final int QUESTIONS = 40;

  private record Put(String organisation, Asked asked) {}

  private final Holdings holdings;

  /** What stood open in these holdings, which do not have the report yet. */
  public Settling(Holdings holdings) {
    this.holdings = holdings;
  }

  /** What a report settles, contradictions first. */
  public List<Settled> of(ReadReport report, List<Finding> findings) {
    List<Settled> settled = new ArrayList<>(sides(findings));
    Witness witness = Witness.of(report.report());
    Map<Put, Claim> answers = new LinkedHashMap<>();
    for (Claim claim : report.claims()) {
      put(claim).ifPresent(put -> answers.putIfAbsent(put, claim));
    }
    int asked = 0;
    for (Map.Entry<Put, Claim> answer : answers.entrySet()) {
      if (asked++ < QUESTIONS) {
        answered(answer.getKey(), new Testimony(answer.getValue(), witness))
            .ifPresent(settled::add);
      }
    }
    return settled;
  }

  private List<Settled> sides(List<Finding> findings) {
    List<Settled> sides = new ArrayList<>();
    Map<Matter, Handling> handled = Handling.all(holdings);
    for (Finding finding : findings) {
      List<Met> against = finding.met(Verdict.CONTRADICTS);
      List<Told> with = finding.saidBefore();
      if (!against.isEmpty() && !with.isEmpty()) {
        Told other = against.getFirst().held();
        Matter matter = Disputes.matter(with.getFirst().id(), other.id());
        if (handled.getOrDefault(matter, Handling.UNTOUCHED).isOpen()) {
          String words =
              "takes a side in a contradiction: with “"
                  + quote(with.getFirst())
                  + "” against “"
                  + quote(other)
                  + "”";
          sides.add(new Settled(Settled.Sort.CONTRADICTION, matter.id(), words, finding.claim()));
        }
      }
    }
    return sides;
  }

  private static String quote(Told told) {
    return told.claim().quote().exact().replaceAll("\\s+", " ").strip();
  }

  private static Optional<Put> put(Claim claim) {
    for (Asked asked : Asked.values()) {
      Term end = asked.isOfSubject() ? claim.assertion().subject() : claim.assertion().object();
      boolean answers = asked.isAnsweredBy(claim.kind()) && claim.polarity() == Polarity.ASSERTED;
      if (answers && end instanceof Entity entity && entity.kind() == EntityKind.ORGANISATION) {
        return Optional.of(new Put(entity.name(), asked));
      }
    }
    return Optional.empty();
  }

  private Optional<Settled> answered(Put put, Testimony fresh) {
    Optional<HeldEntity> organisation =
        holdings.entitiesCalled(put.organisation()).stream()
            .filter(entity -> entity.kind() == EntityKind.ORGANISATION)
            .findFirst();
    if (organisation.isEmpty()) {
      return Optional.empty();
    }
    String name = organisation.get().name();
    Question inUse = Question.ALL.status(Status.PROPOSED, Status.ACCEPTED);
    Question about = put.asked().isOfSubject() ? inUse.subject(name) : inUse.object(name);
    List<HeldClaim> held = holdings.claims(about.kinds(put.asked().kinds()).limit(MANY));
    if (held.isEmpty()) {
      boolean known =
          holdings.claims(inUse.about(name).limit(Answers.KNOWN)).size() == Answers.KNOWN;
      return known ? Optional.of(gap(name, put.asked(), fresh.claim())) : Optional.empty();
    }
    return put.asked().changes() && held.size() < MANY
        ? renewed(name, put.asked(), fresh, held)
        : Optional.empty();
  }

  private static Settled gap(String name, Asked asked, Claim by) {
    String words = "says of " + name + " " + asked.inWords() + ", which no report did before";
    return new Settled(Settled.Sort.GAP, OpenLists.gap(name, asked).id(), words, by);
  }

  private Optional<Settled> renewed(
      String name, Asked asked, Testimony fresh, List<HeldClaim> held) {
    LocalDate now = Sighting.last(fresh);
    LocalDate before = null;
    for (HeldClaim each : held) {
      LocalDate seen = seen(each.claim());
      before = before == null || seen != null && seen.isAfter(before) ? seen : before;
    }
    if (now == null || before == null || !before.isBefore(now.minusYears(OpenLists.YEARS))) {
      return Optional.empty();
    }
    String words =
        "says of " + name + " " + asked.inWords() + " now; the last word was of " + before;
    String id = OpenLists.stale(name, asked, before).id();
    return Optional.of(new Settled(Settled.Sort.STALE, id, words, fresh.claim()));
  }

  private @Nullable LocalDate seen(Claim claim) {
    Witness witness = witness(claim.report());
    LocalDate seen = Sighting.last(new Testimony(claim, witness));
    return seen == null ? witness.latest() : seen;
  }

  private Witness witness(ReportId report) {
    return holdings.reportsBeginning(report.sha256()).stream()
        .findFirst()
        .map(Settling::witness)
        .orElseGet(() -> Witness.unknown(report));
  }

  private static Witness witness(HeldReport report) {
    return new Witness(
        report.id(),
        report.source().called(),
        report.source().publisher(),
        Witness.when(report.source().published()));
  }
}

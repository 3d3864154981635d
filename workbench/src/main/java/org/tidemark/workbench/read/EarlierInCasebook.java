package org.tidemark.workbench.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Alias;
import org.tidemark.model.Claim;
import org.tidemark.model.ClaimId;
import org.tidemark.model.Entity;
import org.tidemark.model.Kind;
import org.tidemark.model.Term;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.Holdings;
import org.tidemark.store.Question;
import org.tidemark.store.Status;
import org.tidemark.workbench.Telling;
import org.tidemark.workbench.Told;

/** What a casebook holds that says the same as the claims of one new report. */
final class EarlierInCasebook {
  /** The first that said so, and how many said so. */
  record Said(HeldClaim first, int times) {}

  private record Asked(Kind kind, @Nullable String subject, @Nullable String object) {}

  private final Holdings holdings;
  private final Map<Entity, Optional<String>> knownAs = new HashMap<>();
  private final Map<Asked, List<HeldClaim>> answers = new HashMap<>();

  /** Looks into these holdings; good for one report, for it remembers what it was told. */
  EarlierInCasebook(Holdings holdings) {
    this.holdings = holdings;
  }

  /** For each claim that was made before, the first to make it. */
  Map<ClaimId, Said> of(List<Claim> claims) {
    Map<ClaimId, Said> said = new LinkedHashMap<>();
    for (Claim claim : claims) {
      List<HeldClaim> same =
          Stream.concat(asked(claim, false).stream(), asked(claim, true).stream())
              .filter(held -> SameSaying.is(claim, held.claim()))
              .filter(held -> !held.claim().report().equals(claim.report()))
              .toList();
      if (!same.isEmpty()) {
        said.put(claim.id(), new Said(same.getFirst(), same.size()));
      }
    }
    return said;
  }

  /** The first claims, with their reports. */
  Map<ClaimId, Told> told(Map<ClaimId, Said> said) {
    List<Told> told = new Telling(holdings).of(said.values().stream().map(Said::first).toList());
    Map<ClaimId, Told> byNew = new HashMap<>();
    int i = 0;
    for (ClaimId fresh : said.keySet()) {
      byNew.put(fresh, told.get(i++));
    }
    return byNew;
  }

  private List<HeldClaim> asked(Claim claim, boolean turned) {
    if (turned && !claim.kind().symmetric()) {
      return List.of();
    }
    Term subject = turned ? claim.assertion().object() : claim.assertion().subject();
    Term object = turned ? claim.assertion().subject() : claim.assertion().object();
    Optional<String> from = known(subject);
    Optional<String> to = known(object);
    boolean unknown =
        subject instanceof Entity && from.isEmpty() || object instanceof Entity && to.isEmpty();
    if (unknown || from.isEmpty() && to.isEmpty() && subject == null && object == null) {
      return List.of();
    }
    Asked asked = new Asked(claim.kind(), from.orElse(null), to.orElse(null));
    return answers.computeIfAbsent(asked, this::answer);
  }

  private List<HeldClaim> answer(Asked asked) {
    Question question = Question.ALL.kind(asked.kind()).status(Status.PROPOSED, Status.ACCEPTED);
    if (asked.subject() != null) {
      question = question.subject(asked.subject());
    }
    if (asked.object() != null) {
      question = question.object(asked.object());
    }
    return holdings.claims(question);
  }

  /** The name by which the casebook knows an entity, if it does. */
  private Optional<String> known(@Nullable Term term) {
    return term instanceof Entity entity
        ? knownAs.computeIfAbsent(entity, this::lookUp)
        : Optional.empty();
  }

  private Optional<String> lookUp(Entity entity) {
    List<String> names = new ArrayList<>();
    names.add(entity.name());
    entity.aliases().stream().map(Alias::name).forEach(names::add);
    return names.stream()
        .filter(
            name -> holdings.entitiesCalled(name).stream().anyMatch(e -> e.kind() == entity.kind()))
        .findFirst();
  }
}

package org.tidemark.reading.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Assertion;
import org.tidemark.model.Claim;
import org.tidemark.model.Entity;
import org.tidemark.model.Found;
import org.tidemark.model.Kind;
import org.tidemark.model.Term;

/** Which organisation the people of a report belong to, for claims that leave it out. */
public final class Memberships {
  private final Map<Term, NavigableMap<Integer, Entity>> told = new HashMap<>();

  private Memberships(List<Claim> claims) {
    for (Claim claim : claims) {
      Assertion said = claim.assertion();
      switch (claim.kind()) {
        case LEADS, MEMBER_OF -> note(said.subject(), said.object(), claim);
        case FOUNDED -> note(said.object(), said.subject(), claim);
        default -> {}
      }
    }
  }

  /**
   * The claims with "was killed" told of the organisation whose leader or member it was; a removal
   * from nowhere is left out.
   */
  public static List<Claim> told(List<Claim> claims) {
    Memberships memberships = new Memberships(claims);
    List<Claim> completed = new ArrayList<>();
    for (Claim claim : claims) {
      boolean lacking = claim.kind() == Kind.REMOVED && claim.assertion().object() == null;
      Claim whole = lacking ? memberships.completed(claim) : claim;
      if (whole != null) {
        completed.add(whole);
      }
    }
    return completed;
  }

  private void note(@Nullable Term person, @Nullable Term organisation, Claim claim) {
    if (person != null && organisation instanceof Entity entity) {
      told.computeIfAbsent(person, key -> new TreeMap<>())
          .putIfAbsent(claim.quote().begin(), entity);
    }
  }

  private @Nullable Claim completed(Claim claim) {
    Assertion said = claim.assertion();
    Term person = said.subject();
    NavigableMap<Integer, Entity> known = person == null ? null : told.get(person);
    if (known == null) {
      return null;
    }
    Map.Entry<Integer, Entity> before = known.floorEntry(claim.quote().end());
    Entity from = before == null ? known.firstEntry().getValue() : before.getValue();
    return new Claim(
        claim.report(),
        Assertion.of(Kind.REMOVED, person, from, said.details()),
        claim.holds(),
        claim.polarity(),
        claim.modality(),
        claim.voice(),
        claim.quotes(),
        because(claim.found(), from),
        claim.probability() * 0.9);
  }

  private static Found because(Found found, Entity from) {
    if (!(found instanceof Found.ByRule by)) {
      return found;
    }
    List<String> steps = new ArrayList<>(by.steps());
    steps.add("object: " + from.name() + ", as the report says elsewhere");
    return new Found.ByRule(by.rule(), by.version(), steps);
  }
}

package org.tidemark.reading.claim;

import java.util.ArrayList;
import java.util.EnumMap;
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
  private static final List<Kind> SUREST_FIRST = List.of(Kind.LEADS, Kind.MEMBER_OF, Kind.FOUNDED);

  private final Map<Term, Map<Kind, NavigableMap<Integer, Entity>>> told = new HashMap<>();

  private Memberships(List<Claim> claims) {
    for (Claim claim : claims) {
      Assertion said = claim.assertion();
      if (claim.kind() == Kind.FOUNDED) {
        note(said.object(), said.subject(), claim);
      } else if (SUREST_FIRST.contains(claim.kind())) {
        note(said.subject(), said.object(), claim);
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
      told.computeIfAbsent(person, key -> new EnumMap<>(Kind.class))
          .computeIfAbsent(claim.kind(), key -> new TreeMap<>())
          .putIfAbsent(claim.quote().begin(), entity);
    }
  }

  private @Nullable Claim completed(Claim claim) {
    Assertion said = claim.assertion();
    Term person = said.subject();
    Entity from = person == null ? null : organisation(person, claim.quote().end());
    if (from == null) {
      return null;
    }
    return new Claim(
        claim.report(),
        Assertion.of(Kind.REMOVED, person, from, said.details()),
        claim.holds(),
        claim.polarity(),
        claim.modality(),
        claim.voice(),
        claim.quotes(),
        because(claim.found(), from),
        claim.probability());
  }

  /** The one told of last before a place in the text, or first after it. */
  private @Nullable Entity organisation(Term person, int place) {
    Map<Kind, NavigableMap<Integer, Entity>> known = told.getOrDefault(person, Map.of());
    for (Kind kind : SUREST_FIRST) {
      NavigableMap<Integer, Entity> places = known.get(kind);
      if (places != null) {
        Map.Entry<Integer, Entity> before = places.floorEntry(place);
        return before == null ? places.firstEntry().getValue() : before.getValue();
      }
    }
    return null;
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

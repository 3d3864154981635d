package org.tidemark.workbench.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Alias;
import org.tidemark.model.Assertion;
import org.tidemark.model.Claim;
import org.tidemark.model.Entity;
import org.tidemark.model.Term;
import org.tidemark.reconcile.names.Identity;
import org.tidemark.reconcile.names.Names;
import org.tidemark.store.Holdings;
import org.tidemark.store.NameTies;
import org.tidemark.store.Named;
import org.tidemark.store.NormalName;

/** What is known of the names in some claims: from the casebook, and from reports passing by. */
final class Ties {
  private static final String KEPT_APART = "a person holds them to be two";
  private static final String VOUCHED = "a person holds them to be one";

  private final Map<Entity, NameTies> known = new HashMap<>();
  private final PassedReports passed;

  Ties(@Nullable Holdings holdings, PassedReports passed, Collection<Claim> claims) {
    this.passed = passed;
    Set<Entity> entities = new LinkedHashSet<>();
    for (Claim claim : claims) {
      claim.assertion().subjectEntity().ifPresent(entities::add);
      claim.assertion().objectEntity().ifPresent(entities::add);
    }
    Map<Named, NameTies> ties =
        holdings == null ? Map.of() : holdings.ties(entities.stream().map(Ties::named).toList());
    for (Entity entity : entities) {
      NameTies held = ties.get(named(entity));
      if (held != null) {
        known.put(entity, held);
      }
    }
  }

  private static Named named(Entity entity) {
    return Named.everywhere(entity.kind(), entity.name());
  }

  /** The same claim, its entities with all the names that are known of them. */
  Claim told(Claim claim) {
    Assertion said = claim.assertion();
    Assertion told =
        Assertion.of(said.kind(), told(said.subject()), told(said.object()), said.details());
    return new Claim(
        claim.report(),
        told,
        claim.holds(),
        claim.polarity(),
        claim.modality(),
        claim.voice(),
        claim.quotes(),
        claim.found(),
        claim.probability());
  }

  private @Nullable Term told(@Nullable Term term) {
    if (!(term instanceof Entity entity)) {
      return term;
    }
    List<Alias> aliases = new ArrayList<>(entity.aliases());
    NameTies ties = known.get(entity);
    for (String name : ties == null ? List.<String>of() : ties.same()) {
      aliases.add(new Alias(name, "so called in the casebook"));
    }
    for (String name : passed.namesBeside(entity)) {
      aliases.add(new Alias(name, "so called in another report"));
    }
    return new Entity(entity.kind(), entity.name(), aliases);
  }

  /** The same judge of names, who heeds what people have judged. */
  Names over(Names names) {
    return (one, other) -> {
      Identity judged = judged(one, other);
      judged = judged == null ? judged(other, one) : judged;
      return judged == null ? names.judge(one, other) : judged;
    };
  }

  private @Nullable Identity judged(Entity one, Entity other) {
    NameTies ties = known.get(one);
    if (ties == null || ties.apart().isEmpty() && ties.vouched().isEmpty()) {
      return null;
    }
    if (one.kind() != other.kind() || one.equals(other)) {
      return null;
    }
    NormalName name = NormalName.of(other.name());
    if (ties.apart().contains(name)) {
      return Identity.different(KEPT_APART);
    }
    return ties.vouched().contains(name) ? Identity.same(VOUCHED) : null;
  }
}

package org.tidemark.workbench.ask;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.EntityKind;
import org.tidemark.store.HeldEntity;
import org.tidemark.store.Holdings;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.View;

/** The finding of the entities that a name a person typed can mean. */
final class Dockets {
  private static final int SUGGESTIONS = 5;

  private final Holdings holdings;
  private final Canon canon;

  Dockets(View view) {
    this.holdings = view.holdings();
    this.canon = new Canon(holdings);
  }

  Holdings holdings() {
    return holdings;
  }

  /**
   * The dockets of all entities of this name; more than one where it is the name of several.
   *
   * @throws Trouble if nobody is called so
   */
  List<Docket> called(String name, @Nullable Window on) {
    List<HeldEntity> entities = holdings.entitiesCalled(name);
    if (entities.isEmpty()) {
      throw unknown(name);
    }
    return entities.stream().map(entity -> new Docket(holdings, entity, on, canon)).toList();
  }

  /** The organisations of this name, or if none is one, whatever bears it. */
  List<Docket> organisations(String name, @Nullable Window on) {
    List<Docket> all = called(name, on);
    List<Docket> organisations =
        all.stream().filter(each -> each.entity().kind() == EntityKind.ORGANISATION).toList();
    return organisations.isEmpty() ? all : organisations;
  }

  /** The docket of an entity that a claim names. */
  Optional<Docket> of(EntityKind kind, String name, @Nullable Window on) {
    return holdings.entitiesCalled(name).stream()
        .filter(entity -> entity.kind() == kind)
        .findFirst()
        .map(entity -> new Docket(holdings, entity, on, canon));
  }

  private Trouble unknown(String name) {
    String wanted = name.toLowerCase(java.util.Locale.ROOT);
    String likely =
        holdings.entities().stream()
            .flatMap(entity -> entity.names().stream().map(HeldEntity.Naming::name))
            .filter(known -> known.toLowerCase(java.util.Locale.ROOT).contains(wanted))
            .distinct()
            .limit(SUGGESTIONS)
            .map(known -> "\"" + known + "\"")
            .collect(Collectors.joining(" or "));
    String advice =
        likely.isEmpty()
            ? "look for it with: tidemark search \"" + name + "\"."
            : "did you mean " + likely + "?";
    return new Trouble(
        Trouble.Cause.NOTHING_THERE,
        "Nobody and nothing in this casebook is called \"" + name + "\"; " + advice);
  }
}

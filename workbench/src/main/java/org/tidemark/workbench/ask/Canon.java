package org.tidemark.workbench.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.store.HeldEntity;
import org.tidemark.store.Holdings;
import org.tidemark.store.NormalName;

/** The one name under which each entity is shown, whichever of its names a report uses. */
final class Canon {
  private record Asked(EntityKind kind, NormalName name) {}

  private final Holdings holdings;
  private final Map<Asked, String> names = new HashMap<>();

  Canon(Holdings holdings) {
    this.holdings = holdings;
  }

  /** The name most reports call it by; its own where one name is borne by several. */
  String nameOf(Entity entity) {
    Asked asked = new Asked(entity.kind(), NormalName.of(entity.name()));
    String known = names.get(asked);
    if (known == null) {
      List<HeldEntity> bearers =
          holdings.entitiesCalled(entity.name()).stream()
              .filter(held -> held.kind() == entity.kind())
              .toList();
      known = bearers.size() == 1 ? bearers.getFirst().name() : entity.name();
      names.put(asked, known);
    }
    return known;
  }
}

package org.tidemark.workbench.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tidemark.model.EntityKind;
import org.tidemark.store.HeldEntity;
import org.tidemark.store.Holdings;
import org.tidemark.workbench.View;

/** Lists whom the reports speak of. */
public final class ListEntities {
  private static final Comparator<EntityLine> MOST_NAMED =
      Comparator.comparingInt(EntityLine::reports)
          .reversed()
          .thenComparing(line -> line.name().toLowerCase(Locale.ROOT))
          .thenComparing(EntityLine::name);

  private final Holdings holdings;

  /** Lists what this view holds. */
  public ListEntities(View view) {
    this.holdings = view.holdings();
  }

  /** The entities of a kind, those that most reports name first. */
  public List<EntityLine> of(EntityKind kind) {
    return holdings.entities().stream()
        .filter(entity -> entity.kind() == kind)
        .map(ListEntities::line)
        .sorted(MOST_NAMED)
        .toList();
  }

  /** Names of entities of any kind that have these letters in them, at most so many. */
  public List<EntityLine> named(String letters, int limit) {
    String wanted = letters.strip().toLowerCase(Locale.ROOT);
    return holdings.entities().stream()
        .filter(entity -> bears(entity, wanted))
        .map(ListEntities::line)
        .sorted(MOST_NAMED)
        .limit(limit)
        .toList();
  }

  private static boolean bears(HeldEntity entity, String wanted) {
    return entity.names().stream()
        .anyMatch(naming -> naming.name().toLowerCase(Locale.ROOT).contains(wanted));
  }

  private static EntityLine line(HeldEntity entity) {
    List<String> others = new ArrayList<>();
    int reports = 0;
    for (HeldEntity.Naming naming : entity.names()) {
      reports = Math.max(reports, naming.reports());
      if (!naming.name().equals(entity.name()) && !others.contains(naming.name())) {
        others.add(naming.name());
      }
    }
    return new EntityLine(entity.kind(), entity.name(), others, reports);
  }
}

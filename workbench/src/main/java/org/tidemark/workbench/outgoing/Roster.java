package org.tidemark.workbench.outgoing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.selection.Party;
import org.tidemark.formats.selection.Spot;
import org.tidemark.formats.selection.Who;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.ReportId;
import org.tidemark.store.HeldEntity;
import org.tidemark.store.Holdings;
import org.tidemark.store.NormalName;
import org.tidemark.workbench.Trouble;

/** Who is meant by the names of a casebook, as people have judged it. */
final class Roster implements Who {
  private record Called(EntityKind kind, String normal) {
    static Called of(EntityKind kind, String name) {
      return new Called(kind, NormalName.of(name).text());
    }
  }

  private static final int KEY = 10;

  private final Map<Called, List<HeldEntity>> bearers = new HashMap<>();
  private final Map<HeldEntity, Party> parties = new HashMap<>();
  private final Map<Called, Party> strangers = new HashMap<>();
  private final Set<String> countries;
  private final Atlas atlas;

  Roster(Holdings holdings, Atlas atlas) {
    this.atlas = atlas;
    this.countries = new TreeSet<>();
    for (HeldEntity entity : holdings.entities()) {
      for (HeldEntity.Naming naming : entity.names()) {
        Called called = Called.of(entity.kind(), naming.name());
        bearers.computeIfAbsent(called, _ -> new ArrayList<>()).add(entity);
      }
      if (entity.kind() != EntityKind.PERSON) {
        countries.add(entity.name());
      }
    }
  }

  @Override
  public Party of(ReportId report, Entity entity) {
    Called called = Called.of(entity.kind(), entity.name());
    List<HeldEntity> bearing = bearers.getOrDefault(called, List.of());
    Optional<HeldEntity> held =
        bearing.stream()
            .filter(bearer -> firstMetIn(bearer, report))
            .findFirst()
            .or(() -> bearing.stream().findFirst());
    return held.isPresent()
        ? parties.computeIfAbsent(held.get(), this::party)
        : strangers.computeIfAbsent(called, _ -> stranger(entity));
  }

  /**
   * The keys of those who bear a name.
   *
   * @throws Trouble if nobody does
   */
  Set<String> called(String name) {
    Set<String> keys = new TreeSet<>();
    for (EntityKind kind : EntityKind.values()) {
      for (HeldEntity held : bearers.getOrDefault(Called.of(kind, name), List.of())) {
        keys.add(key(held));
      }
    }
    if (keys.isEmpty()) {
      throw new Trouble(
          Trouble.Cause.NOTHING_THERE,
          "Nobody and nothing in this casebook is called \""
              + name
              + "\"; look for it with: tidemark claims --text \""
              + name
              + "\".");
    }
    return keys;
  }

  private static boolean firstMetIn(HeldEntity bearer, ReportId report) {
    return bearer.names().stream().anyMatch(naming -> naming.first().equals(report));
  }

  private Party party(HeldEntity held) {
    Set<String> others = new TreeSet<>();
    held.names().forEach(naming -> others.add(naming.name()));
    others.remove(held.name());
    return party(held.kind(), held.name(), List.copyOf(others), key(held));
  }

  private Party stranger(Entity entity) {
    String key = digits(entity.kind().code() + "\n" + NormalName.of(entity.name()).text());
    return party(entity.kind(), entity.name(), List.of(), key);
  }

  private Party party(EntityKind kind, String name, List<String> others, String key) {
    return new Party(key, kind, name, others, spot(kind, name));
  }

  private @Nullable Spot spot(EntityKind kind, String name) {
    return kind == EntityKind.PLACE ? atlas.spot(name, countries).orElse(null) : null;
  }

  /** Two entities of one name that are judged different have first been met in different places. */
  static String key(HeldEntity held) {
    HeldEntity.Naming first = held.names().getFirst();
    String name = NormalName.of(first.name()).text();
    return digits(held.kind().code() + "\n" + name + "\n" + first.first().sha256());
  }

  private static String digits(String words) {
    byte[] bytes = words.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return ReportId.of(bytes).sha256().substring(0, KEY);
  }
}

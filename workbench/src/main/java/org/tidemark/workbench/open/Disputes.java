package org.tidemark.workbench.open;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.ClaimId;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.compare.Clash;

/** The gathering of clashes into contradictions: what hangs together is one. */
final class Disputes {
  private static final Comparator<Told> EARLIEST_FIRST =
      Comparator.comparing(
              Disputes::published, Comparator.nullsLast(Comparator.<String>naturalOrder()))
          .thenComparing(Told::id);

  private final Map<ClaimId, ClaimId> above = new HashMap<>();
  private final Collection<Clash> clashes;
  private final Map<Matter, Handling> handled;

  Disputes(Collection<Clash> clashes, Map<Matter, Handling> handled) {
    this.clashes = clashes;
    this.handled = handled;
    for (Clash clash : clashes) {
      ClaimId one = top(clash.one().id());
      ClaimId other = top(clash.other().id());
      boolean ordered = one.compareTo(other) <= 0;
      above.put(ordered ? other : one, ordered ? one : other);
    }
  }

  private ClaimId top(ClaimId id) {
    ClaimId up = above.getOrDefault(id, id);
    return up.equals(id) ? id : top(up);
  }

  private static @Nullable String published(Told told) {
    return told.report().source().published();
  }

  /** The matter of one clash. */
  static Matter matter(ClaimId one, ClaimId other) {
    boolean ordered = one.compareTo(other) <= 0;
    return Matter.of("contradiction", (ordered ? one : other).hex(), (ordered ? other : one).hex());
  }

  static Matter matter(Clash clash) {
    return matter(clash.one().id(), clash.other().id());
  }

  /** The contradictions, those of most claims first. */
  List<Contradiction> all() {
    Map<ClaimId, List<Clash>> together = new TreeMap<>();
    for (Clash clash : clashes) {
      together.computeIfAbsent(top(clash.one().id()), _ -> new ArrayList<>()).add(clash);
    }
    List<Contradiction> all = new ArrayList<>();
    together.values().forEach(some -> all.add(contradiction(some)));
    all.sort(
        Comparator.comparingInt((Contradiction each) -> each.claims().size())
            .reversed()
            .thenComparing(Contradiction::id));
    return all;
  }

  private Contradiction contradiction(List<Clash> some) {
    Map<ClaimId, Told> claims = new TreeMap<>();
    List<Matter> matters = new ArrayList<>();
    for (Clash clash : some) {
      claims.put(clash.one().id(), clash.one());
      claims.put(clash.other().id(), clash.other());
      matters.add(matter(clash));
    }
    String id = matters.stream().map(Matter::id).min(Comparator.naturalOrder()).orElseThrow();
    List<Told> sorted = claims.values().stream().sorted(EARLIEST_FIRST).toList();
    return new Contradiction(id, sorted, some, Handling.together(matters, handled));
  }
}

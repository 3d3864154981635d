package org.tidemark.workbench.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Kind;
import org.tidemark.workbench.Told;

/**
 * One thing that is so, was so or will be so of an entity, with every claim for it and against it.
 *
 * @param kind what is said: that somebody leads, that a place is held
 * @param name whom or what it is about beside the entity; empty for a figure and what has no name
 * @param nameKind what sort of thing bears that name; null where it is words
 * @param outward whether the entity asked about is the one the claims speak of, not the far end
 * @param bearing how it stands to the days asked about
 * @param claims the claims that say it was so then, by time; where it was not so then, all that say
 *     it was or will be
 * @param elsewhen the claims that say it was so at other times only, by time
 * @param ends the claims that say it has ended or is not so, by time
 */
public record Matter(
    Kind kind,
    String name,
    @Nullable EntityKind nameKind,
    boolean outward,
    Bearing bearing,
    List<Told> claims,
    List<Told> elsewhen,
    List<Told> ends) {
  public Matter {
    claims = List.copyOf(claims);
    elsewhen = List.copyOf(elsewhen);
    ends = List.copyOf(ends);
    if (claims.isEmpty() && elsewhen.isEmpty() && ends.isEmpty()) {
      throw new IllegalArgumentException("a matter stands on a claim");
    }
  }

  /** The claim that speaks for all. */
  public Told first() {
    return all().getFirst();
  }

  /** Whether no claim that says it was so gives a time, and none says when it ended. */
  public boolean isUndated() {
    return Stream.concat(claims.stream(), ends.stream())
        .allMatch(told -> told.claim().when().isUndated());
  }

  /** Every claim, those that say it was so then before the others. */
  public List<Told> all() {
    List<Told> all = new ArrayList<>(claims);
    all.addAll(ends);
    all.addAll(elsewhen);
    return all;
  }
}

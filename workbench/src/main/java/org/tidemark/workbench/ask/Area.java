package org.tidemark.workbench.ask;

import java.util.ArrayList;
import java.util.List;

/**
 * Where an organisation stands, what it holds and what it lays claim to.
 *
 * @param subject whom it is about
 * @param controls what it holds
 * @param present where it operates
 * @param covers what it lays claim to
 * @param there who operates in it or holds it, where it is a place
 * @param turns what was gained and lost by the end of the days asked about, in the order of time
 */
public record Area(
    Subject subject, Theme controls, Theme present, Theme covers, Theme there, List<Turn> turns)
    implements Themed {
  public Area {
    turns = List.copyOf(turns);
  }

  @Override
  public List<Theme> themes() {
    if (subject.kind() == org.tidemark.model.EntityKind.PLACE) {
      return List.of(there);
    }
    return new ArrayList<>(List.of(controls, present, covers));
  }
}

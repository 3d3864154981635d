package org.tidemark.reconcile.names;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Places whose lists are long to load and are loaded when two names tell nothing by themselves. */
public final class PlacesOnDemand implements Places {
  private final Places spelled = new SpelledPlaces();
  private final Supplier<? extends Places> lists;
  private @Nullable Places loaded;

  /** Places that come from here once they are needed. */
  public PlacesOnDemand(Supplier<? extends Places> lists) {
    this.lists = lists;
  }

  @Override
  public Lie lie(String one, String other) {
    Lie told = spelled.lie(one, other);
    return told == Lie.UNKNOWN ? loaded().lie(one, other) : told;
  }

  private synchronized Places loaded() {
    Places places = loaded;
    if (places == null) {
      places = lists.get();
      loaded = places;
    }
    return places;
  }
}

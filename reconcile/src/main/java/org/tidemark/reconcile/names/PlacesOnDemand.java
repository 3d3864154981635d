package org.tidemark.reconcile.names;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tidemark.reconcile.value.Remembered;

/** Places whose lists are long to load and are loaded when two names tell nothing by themselves. */
public final class PlacesOnDemand implements Places {
  private static final int REMEMBERED = 20_000;

  private record Question(String one, String other) {}

  private final Places spelled = new SpelledPlaces();
  private final Remembered<Question, Lie> told = new Remembered<>(REMEMBERED, this::find);
  private final Supplier<? extends Places> lists;
  private @Nullable Places loaded;

  /** Places that come from here once they are needed. */
  public PlacesOnDemand(Supplier<? extends Places> lists) {
    this.lists = lists;
  }

  @Override
  public Lie lie(String one, String other) {
    return told.of(new Question(one, other));
  }

  private Lie find(Question question) {
    Lie shown = spelled.lie(question.one(), question.other());
    return shown == Lie.UNKNOWN ? loaded().lie(question.one(), question.other()) : shown;
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

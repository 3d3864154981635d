package org.tidemark.workbench.open;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidemark.store.Entry;
import org.tidemark.store.Holdings;
import org.tidemark.store.Remark;

/**
 * How something that was found open stands with the people who keep the casebook.
 *
 * @param state how it stands
 * @param note what was said of it; empty where nothing was
 * @param by who said so; null where nobody did
 * @param on when it was said; null where it was not
 */
public record Handling(State state, String note, @Nullable String by, @Nullable Instant on) {
  /** Nobody has said anything yet. */
  static final Handling UNTOUCHED = new Handling(State.OPEN, "", null, null);

  /** How it stands. */
  public enum State {
    OPEN,
    EXPLAINED,
    WORK_NEEDED;

    /** The word for it in JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The word for it in a sentence. */
    public String inWords() {
      return code().replace('_', ' ');
    }

    Remark.State remark() {
      return switch (this) {
        case OPEN -> Remark.State.OPEN;
        case EXPLAINED -> Remark.State.EXPLAINED;
        case WORK_NEEDED -> Remark.State.WORK_NEEDED;
      };
    }

    static State of(Remark.State state) {
      return switch (state) {
        case OPEN -> OPEN;
        case EXPLAINED -> EXPLAINED;
        case WORK_NEEDED -> WORK_NEEDED;
      };
    }
  }

  /** Whether it still asks for somebody's attention. */
  public boolean isOpen() {
    return state != State.EXPLAINED;
  }

  /** The latest remark on each matter. */
  static Map<Matter, Handling> all(Holdings holdings) {
    Map<Matter, Handling> all = new HashMap<>();
    for (Entry entry : holdings.remarks()) {
      if (entry.change() instanceof Remark remark) {
        Handling handling =
            new Handling(State.of(remark.state()), remark.why(), remark.by(), entry.recorded());
        remark.matters().forEach(matter -> all.put(new Matter(matter), handling));
      }
    }
    return all;
  }

  /** Of several matters that are one for a reader: explained only if all are. */
  static Handling together(List<Matter> matters, Map<Matter, Handling> all) {
    Handling together = null;
    for (Matter matter : matters) {
      Handling handling = all.getOrDefault(matter, UNTOUCHED);
      boolean weaker = together == null || rank(handling) < rank(together);
      together = weaker ? handling : together;
    }
    return together == null ? UNTOUCHED : together;
  }

  private static int rank(Handling handling) {
    return switch (handling.state()) {
      case WORK_NEEDED -> 0;
      case OPEN -> 1;
      case EXPLAINED -> 2;
    };
  }
}

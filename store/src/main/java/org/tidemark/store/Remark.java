package org.tidemark.store;

import java.util.List;
import java.util.TreeSet;

/**
 * What a person makes of something that stands open, such as two claims that contradict each other;
 * the latest about a matter that is not undone counts.
 *
 * @param matters what it speaks of, by names that the one who finds what is open gives it
 * @param state how it stands now
 * @param by who says so
 * @param why the explanation, or what work is needed; empty where none is given
 */
public record Remark(List<String> matters, State state, String by, String why) implements Act {
  /** How something stands that was found open. */
  public enum State {
    OPEN,
    /** A person knows why it is so, and it need not be looked at again. */
    EXPLAINED,
    /** A person has looked at it and found that more must be done. */
    WORK_NEEDED
  }

  public Remark {
    matters = List.copyOf(new TreeSet<>(matters));
    if (matters.isEmpty() || matters.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("a remark is about something");
    }
    if (by.isBlank()) {
      throw new IllegalArgumentException("a remark is somebody's: say whose");
    }
  }
}

package org.tidemark.reading.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.tidemark.model.Block;

/** How the items of a report's lists stand under headings and under one another. */
public final class Outline {
  private static final String MARKERS = "-*+•▪●◦‣·–—";
  private static final int NONE = -1;

  private final String text;
  private final List<Optional<Place>> places = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private int heading = NONE;

  /**
   * Where an item stands.
   *
   * @param heading number of the passage that is its heading
   * @param above number of the passage that is the item it stands under, -1 when it is under none
   */
  public record Place(int heading, int above) {}

  /** The outline of a report's text in all its passages. */
  public Outline(String text, List<Passage> passages) {
    this.text = text;
    for (int i = 0; i < passages.size(); i++) {
      boolean opens = i == 0 || passages.get(i).block() != passages.get(i - 1).block();
      places.add(opens ? place(passages, i) : Optional.empty());
    }
  }

  /** Where a passage stands as an item of a list under a heading. */
  public Optional<Place> of(int passage) {
    return places.get(passage);
  }

  private Optional<Place> place(List<Passage> passages, int passage) {
    Passage at = passages.get(passage);
    if (!item(at)) {
      heading = at.role() == Block.Role.HEADING ? passage : NONE;
      open.clear();
      return Optional.empty();
    }
    while (!open.isEmpty() && indent(passages.get(open.peek())) >= indent(at)) {
      open.pop();
    }
    int above = open.isEmpty() ? NONE : open.peek();
    open.push(passage);
    return heading == NONE ? Optional.empty() : Optional.of(new Place(heading, above));
  }

  private boolean item(Passage passage) {
    String before = text.substring(lineStart(passage), passage.sentence().begin()).strip();
    boolean marked = before.length() == 1 && MARKERS.contains(before);
    return passage.role() == Block.Role.LIST_ITEM || marked;
  }

  private int indent(Passage passage) {
    return passage.sentence().begin() - lineStart(passage);
  }

  private int lineStart(Passage passage) {
    return text.lastIndexOf('\n', passage.sentence().begin()) + 1;
  }
}

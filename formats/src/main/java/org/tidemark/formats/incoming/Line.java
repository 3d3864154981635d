package org.tidemark.formats.incoming;

import java.util.Optional;
import org.tidemark.model.Block;

/** One line of a rendering: a row or an element of the file, its fields named. */
public final class Line {
  static final String SEPARATOR = " | ";

  private final Rendering rendering;
  private final String address;
  private final Block.Role role;
  private final int begin;

  Line(Rendering rendering, String address, Block.Role role) {
    this(rendering, address, role, rendering.length());
  }

  private Line(Rendering rendering, String address, Block.Role role, int begin) {
    this.rendering = rendering;
    this.address = address;
    this.role = role;
    this.begin = begin;
  }

  /** Where in the file the row or element stands: "row 12". */
  public String address() {
    return address;
  }

  /** Writes a field with its name, as in "side_a: Reed Brigade"; an empty one is not written. */
  public Optional<Span> field(String name, String value) throws Unreadable {
    String words = PlainWords.of(value);
    return words.isEmpty() ? Optional.empty() : Optional.of(write(name, name + ": " + words));
  }

  /** Writes words without a name. */
  public Optional<Span> words(String name, String value) throws Unreadable {
    String words = PlainWords.of(value);
    return words.isEmpty() ? Optional.empty() : Optional.of(write(name, words));
  }

  private Span write(String name, String words) throws Unreadable {
    if (rendering.length() > begin) {
      rendering.append(SEPARATOR, address);
    }
    int from = rendering.length();
    rendering.append(words, address);
    return new Span(name, from, rendering.length());
  }

  /** All that the line says. */
  public Span whole() {
    return new Span("", begin, rendering.length());
  }

  /** Whether nothing was written. */
  public boolean isEmpty() {
    return rendering.length() == begin;
  }

  /** The same line under a narrower address. */
  public Line at(String narrower) {
    return new Line(rendering, narrower, role, begin);
  }

  Block.Role role() {
    return role;
  }

  int begin() {
    return begin;
  }
}

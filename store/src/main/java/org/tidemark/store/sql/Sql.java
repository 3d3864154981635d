package org.tidemark.store.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement with the values of its question marks, written piece by piece. */
final class Sql {
  private final StringBuilder text = new StringBuilder();
  private final List<@Nullable Object> values = new ArrayList<>();

  private Sql() {}

  static Sql of(String text, @Nullable Object... values) {
    return new Sql().then(text, values);
  }

  Sql then(String more, @Nullable Object... moreValues) {
    if (!text.isEmpty()) {
      text.append(' ');
    }
    text.append(more);
    Collections.addAll(values, moreValues);
    return this;
  }

  Sql then(Sql more) {
    then(more.text());
    values.addAll(more.values);
    return this;
  }

  /**
   * {@code column in (…)}; false where there is nothing to be in. Some values are repeated, so that
   * lists of many lengths make few statements.
   */
  Sql in(String column, Collection<?> these) {
    if (these.isEmpty()) {
      return then("1 = 0");
    }
    if (these.size() == 1) {
      return then(column + " = ?", these.iterator().next());
    }
    List<Object> padded = new ArrayList<>(these);
    while (Integer.bitCount(padded.size()) != 1) {
      padded.add(padded.getFirst());
    }
    then(column + " in (" + "?, ".repeat(padded.size() - 1) + "?)");
    values.addAll(padded);
    return this;
  }

  String text() {
    return text.toString();
  }

  List<@Nullable Object> values() {
    return values;
  }
}

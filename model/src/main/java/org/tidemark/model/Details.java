package org.tidemark.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says beside its two ends: a figure, its unit, a toll, and qualifying words.
 *
 * @param value the figure, where the kind counts something
 * @param unit what is counted
 * @param killed the dead an event left
 * @param injured the injured an event left
 * @param words the word-valued qualifiers, in the order of {@link Qualifier}
 */
public record Details(
    @Nullable Figure value,
    @Nullable String unit,
    @Nullable Figure killed,
    @Nullable Figure injured,
    SortedMap<Qualifier, String> words) {

  /** Nothing beside the two ends. */
  public static final Details NONE =
      new Details(null, null, null, null, Collections.emptySortedMap());

  public Details {
    words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
  }

  /** Only these qualifying words. */
  public static Details of(Map<Qualifier, String> words) {
    return new Details(null, null, null, null, new TreeMap<>(words));
  }

  /** Only this figure and unit. */
  public static Details counting(Figure value, @Nullable String unit) {
    return new Details(value, unit, null, null, Collections.emptySortedMap());
  }

  /** The same details with one more qualifying word. */
  public Details with(Qualifier qualifier, String word) {
    SortedMap<Qualifier, String> more = new TreeMap<>(words);
    more.put(qualifier, word);
    return new Details(value, unit, killed, injured, more);
  }

  /** The word for a qualifier, or null when the claim has none. */
  public @Nullable String word(Qualifier qualifier) {
    return words.get(qualifier);
  }
}

package org.tidemark.workbench.read;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Assertion;
import org.tidemark.model.Claim;
import org.tidemark.model.Figure;
import org.tidemark.model.Kind;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Term;
import org.tidemark.model.Words;
import org.tidemark.store.NormalName;

/**
 * Whether two claims say the same: kind, value and polarity are equal and the times can overlap.
 *
 * <p>That entities at their ends are the same is for the casebook to know, which has the names.
 */
final class SameSaying {
  private static final Set<String> SLIGHT =
      Set.of(
          "the", "a", "an", "of", "to", "and", "or", "in", "on", "at", "by", "for", "its", "their");

  private SameSaying() {}

  static boolean is(Claim one, Claim other) {
    return one.kind() == other.kind()
        && one.polarity() == other.polarity()
        && sameValues(one.assertion(), other.assertion())
        && sameWords(one.assertion(), other.assertion())
        && one.when().relation(other.when()).mayOverlap();
  }

  private static boolean sameValues(Assertion one, Assertion other) {
    return sameFigure(one.details().value(), other.details().value())
        && sameFigure(one.details().killed(), other.details().killed())
        && sameUnit(one.details().unit(), other.details().unit());
  }

  private static boolean sameFigure(@Nullable Figure one, @Nullable Figure other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return Objects.equals(one.lo(), other.lo())
        && Objects.equals(one.hi(), other.hi())
        && Objects.equals(one.best(), other.best())
        && one.loOpen() == other.loOpen();
  }

  private static boolean sameUnit(@Nullable String one, @Nullable String other) {
    return one == null || other == null || words(one).equals(words(other));
  }

  private static boolean sameWords(Assertion one, Assertion other) {
    boolean ends =
        sameTerm(one.subject(), other.subject()) && sameTerm(one.object(), other.object());
    return ends
        && (one.kind() != Kind.ATTACKED
            || sameUnit(
                one.details().word(Qualifier.TARGET), other.details().word(Qualifier.TARGET)));
  }

  private static boolean sameTerm(@Nullable Term one, @Nullable Term other) {
    if (one instanceof Words said && other instanceof Words before) {
      return words(said.label()).equals(words(before.label()));
    }
    return (one == null) == (other == null);
  }

  private static Set<String> words(String label) {
    String plain = NormalName.folded(label).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return Arrays.stream(plain.split(" "))
        .filter(word -> !SLIGHT.contains(word))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

package org.tidemark.reading.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.EntityKind;
import org.tidemark.reading.names.Referent;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;
import org.tidemark.reading.rule.RuleBook;

/** How much a sentence looks as if it said something about an organisation. */
public final class Lookalikes {
  private static final Set<EntityKind> BEARERS =
      EnumSet.of(EntityKind.ORGANISATION, EntityKind.PERSON);
  private static final int SHORT = 6;
  private static final int LONG = 70;
  private static final int MOST_NAMES = 3;

  private final Set<String> telling = new TreeSet<>();

  /** Judges by the words that set off rules. */
  public Lookalikes(RuleBook book) {
    book.rules().forEach(rule -> rule.triggers().values().forEach(telling::addAll));
    telling.removeAll(Set.of("*", "be", "have", "do", "make", "take", "say", "include"));
  }

  /**
   * What makes a sentence look like a claim.
   *
   * @param weight how much
   * @param because what by
   */
  public record Likeness(double weight, String because) {}

  /** How much this sentence looks like a claim; nothing if it names nobody or tells nothing. */
  public Optional<Likeness> of(Scene scene) {
    Sentence sentence = scene.sentence();
    Set<String> names = names(scene);
    String tells = tells(sentence);
    if (names.isEmpty() || tells == null || sentence.size() < SHORT || sentence.size() > LONG) {
      return Optional.empty();
    }
    List<String> because = new ArrayList<>();
    because.add("names " + String.join(", ", names));
    because.add("tells with “" + tells + "”");
    double weight = 1 + Math.min(MOST_NAMES, names.size());
    if (!scene.figures().isEmpty()) {
      because.add("has a figure");
      weight += 0.5;
    }
    if (!scene.times().isEmpty()) {
      because.add("is dated");
      weight += 0.5;
    }
    return Optional.of(new Likeness(weight, String.join("; ", because)));
  }

  private static Set<String> names(Scene scene) {
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < scene.sentence().size(); i++) {
      for (Referent referent : scene.cast().at(scene.passage().index(), i, BEARERS)) {
        if (referent.how() != Referent.How.DESCRIPTION) {
          names.add(referent.entity().name());
        }
      }
    }
    return names;
  }

  private @Nullable String tells(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.tag().startsWith("VB") && telling.contains(token.lemma())) {
        return token.lemma();
      }
    }
    return null;
  }
}

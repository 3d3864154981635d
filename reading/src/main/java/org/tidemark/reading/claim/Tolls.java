package org.tidemark.reading.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Figure;
import org.tidemark.reading.figure.CountedFigure;
import org.tidemark.reading.figure.Figures;
import org.tidemark.reading.frame.Grammar;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;
import org.tidemark.reading.rule.WordClasses;

/** How many a sentence says were killed and injured, and in which of its deeds. */
final class Tolls {
  private final Sentence sentence;
  private final List<CountedFigure> figures;
  private final Set<String> killing;
  private final Set<String> injuring;

  Tolls(Sentence sentence, List<CountedFigure> figures, WordClasses words) {
    this.sentence = sentence;
    this.figures = figures;
    this.killing = words.named("toll-killed");
    this.injuring = words.named("toll-injured");
  }

  /**
   * The tolls of the next sentence, where it goes on about the one deed of this: "The attack …".
   */
  static @Nullable Tolls after(Scene scene, WordClasses words) {
    Sentence next = scene.next();
    if (next == null || deeds(scene.sentence(), words).size() != 1) {
      return null;
    }
    boolean goesOn =
        deeds(next, words).stream()
            .anyMatch(deed -> deed > 0 && deed < 5 && definite(next.token(deed - 1)));
    return goesOn ? new Tolls(next, Figures.of(next), words) : null;
  }

  private static boolean definite(Token token) {
    return Set.of("the", "this", "that").contains(token.lemma());
  }

  private static List<Integer> deeds(Sentence sentence, WordClasses words) {
    return sentence.tokens().stream()
        .filter(token ->
            words.named("attack-nouns").contains(token.lemma())
                || words.named("attack-verbs").contains(token.lemma()))
        .map(Token::index)
        .toList();
  }

  /** How many a deed killed, or null when the sentence does not count them. */
  @Nullable Figure killed(int deed) {
    return nearest(deed, killing);
  }

  /** How many a deed injured, or null when the sentence does not count them. */
  @Nullable Figure injured(int deed) {
    return nearest(deed, injuring);
  }

  /** The count that follows the deed most closely, else the one before it. */
  private @Nullable Figure nearest(int deed, Set<String> words) {
    return figures.stream()
        .filter(figure -> !figure.money() && !year(figure) && counts(figure, words))
        .filter(figure -> !parted(figure.first(), deed))
        .min(Comparator.comparingInt(figure -> distance(figure, deed)))
        .map(CountedFigure::figure)
        .orElse(null);
  }

  private static boolean year(CountedFigure figure) {
    Long best = figure.figure().best();
    return best != null && best >= 1900 && best < 2100;
  }

  /** Whether a semicolon stands between: another item of a list. */
  private boolean parted(int one, int other) {
    return sentence.tokens().subList(Math.min(one, other), Math.max(one, other)).stream()
        .anyMatch(token -> token.form().equals(";"));
  }

  private int distance(CountedFigure figure, int deed) {
    return figure.first() > deed ? figure.first() - deed : sentence.size() + deed - figure.last();
  }

  private boolean counts(CountedFigure figure, Set<String> words) {
    int head = counted(figure);
    Token noun = sentence.token(head);
    int above = noun.head();
    if (words.contains(noun.lemma()) && !Grammar.isVerb(noun)) {
      return true;
    }
    if (above < 0) {
      return false;
    }
    Token over = sentence.token(above);
    boolean of = over.lemma().equals("of") && over.head() >= 0;
    Token word = of ? sentence.token(over.head()) : over;
    boolean done = of || Set.of("dobj", "nsubjpass", "nsubj", "conj").contains(noun.relation());
    return words.contains(word.lemma()) && done && undergone(word, noun) || left(over, words);
  }

  /** Only of those who die is the count the subject; of killers it is the object. */
  private boolean undergone(Token word, Token noun) {
    boolean dies = Set.of("die", "perish").contains(word.lemma());
    return !noun.relation().equals("nsubj") || dies || !Grammar.isVerb(word);
  }

  /** "Left twelve dead". */
  private boolean left(Token verb, Set<String> words) {
    return Grammar.isVerb(verb)
        && Grammar.children(sentence, verb.index(), "oprd", "acomp", "xcomp").stream()
            .anyMatch(child -> words.contains(sentence.token(child).lemma()));
  }

  /** The noun a figure counts, or the figure itself when it stands alone. */
  private int counted(CountedFigure figure) {
    int at = figure.last();
    Optional<Integer> inner = within(figure);
    if (inner.isPresent()) {
      at = inner.get();
    }
    Token token = sentence.token(at);
    boolean number =
        List.of("nmod", "nummod", "num", "amod", "compound", "quantmod").contains(token.relation());
    return number ? token.head() : at;
  }

  private Optional<Integer> within(CountedFigure figure) {
    for (int i = figure.first(); i <= figure.last(); i++) {
      if (!figure.covers(sentence.token(i).head())) {
        boolean loose = sentence.token(i).relation().equals("advmod");
        if (!loose) {
          return Optional.of(i);
        }
      }
    }
    return Optional.empty();
  }
}

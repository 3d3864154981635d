package org.tidemark.reading.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Voice;
import org.tidemark.reading.frame.Frame;
import org.tidemark.reading.frame.Grammar;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;
import org.tidemark.reading.rule.WordClasses;

/**
 * Reads off a sentence how it takes each predicate: negated, ended, planned, possible, reported.
 */
final class Stances {
  private static final Set<String> NEVER =
      Set.of("not", "n't", "never", "hardly", "neither", "nor");
  private static final Set<String> BESIDE =
      Set.of("since", "after", "before", "during", "until", "despite", "through", "by", "with");

  /** What is only told beside: "he never met X, who leads Y" does not deny that X leads Y. */
  private static final Set<String> ASIDES = Set.of("appos", "relcl");

  private static final Set<String> PASSES_UP =
      Set.of(
          "xcomp",
          "ccomp",
          "conj",
          "pcomp",
          "acomp",
          "attr",
          "oprd",
          "dobj",
          "pobj",
          "prep",
          "advcl",
          "acl",
          "nsubj",
          "nsubjpass",
          "appos",
          "relcl",
          "agent",
          "dep",
          "compound",
          "nmod",
          "poss");

  private final Scene scene;
  private final Sentence sentence;
  private final Set<String> failing;
  private final Set<String> ending;
  private final Set<String> planning;
  private final Set<String> believing;
  private final Set<String> saying;
  private final Set<String> possibly;
  private final Set<String> reportedly;

  Stances(Scene scene, WordClasses words) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.failing = words.named("stance-fail");
    this.ending = words.named("stance-end");
    this.planning = words.named("stance-plan");
    this.believing = words.named("stance-believe");
    this.saying = words.named("stance-say");
    this.possibly = words.named("stance-possibly");
    this.reportedly = words.named("stance-reportedly");
  }

  /** How the sentence takes the predicate of a frame. */
  Stance of(Frame frame) {
    Stance stance = own(frame.predicate(), Stance.PLAIN);
    if (neither(firstListed(frame.predicate()))) {
      stance = stance.with(Polarity.DENIED, "neither");
    }
    stance = determined(frame, stance);
    int below = frame.predicate();
    int at = sentence.token(below).head();
    int steps = 0;
    boolean aside = false;
    while (at >= 0 && steps < 8 && PASSES_UP.contains(sentence.token(below).relation())) {
      Stance governed = governed(at, below, stance);
      aside |= ASIDES.contains(sentence.token(below).relation());
      stance = aside && governed.polarity() != stance.polarity() ? stance : governed;
      below = at;
      at = sentence.token(at).head();
      steps++;
    }
    return accordingTo(stance);
  }

  /** How the words of a frame itself take it, whatever the rest of the sentence says. */
  Stance ofItself(Frame frame) {
    return own(frame.predicate(), Stance.PLAIN);
  }

  private Stance own(int token, Stance before) {
    Stance stance = before;
    for (int child : sentence.below(token)) {
      Token word = sentence.token(child);
      String lemma = word.lemma();
      switch (word.relation()) {
        case "neg" -> stance = negated(stance, child);
        case "aux" -> {
          if (Set.of("may", "might", "could", "can").contains(lemma) && !lemma.equals("can")) {
            stance = stance.with(Modality.POSSIBLE, hedged(lemma), lemma);
          } else if (Set.of("will", "shall", "'ll").contains(lemma)) {
            stance = stance.with(Modality.PLANNED, Voice.OF_THE_REPORT, lemma);
          }
        }
        case "advmod", "amod", "nmod", "npadvmod" -> stance = adverb(stance, child, lemma);
        default -> {}
      }
    }
    return stance;
  }

  private Stance negated(Stance stance, int neg) {
    String lemma = sentence.token(neg).lemma();
    if (lemma.equals("no") && longerAfter(neg)) {
      return stance.with(Polarity.ENDED, "no longer");
    }
    return stance.with(Polarity.DENIED, sentence.token(neg).form());
  }

  private boolean longerAfter(int token) {
    return token + 1 < sentence.size()
        && sentence.token(token + 1).form().equalsIgnoreCase("longer");
  }

  private Stance adverb(Stance stance, int child, String lemma) {
    String form = sentence.token(child).form().toLowerCase(Locale.ROOT);
    String before = child > 0 ? sentence.token(child - 1).lemma() : "";
    if (form.equals("longer") && before.equals("no")) {
      return stance.with(Polarity.ENDED, "no longer");
    }
    boolean anymore = form.equals("anymore") || (form.equals("longer") && before.equals("any"));
    if (anymore && stance.polarity() == Polarity.DENIED) {
      return stance.with(Polarity.ENDED, form);
    }
    if (NEVER.contains(lemma)) {
      return stance.with(Polarity.DENIED, lemma);
    }
    if (Set.of("former", "formerly", "ex", "erstwhile", "previously", "onetime").contains(lemma)) {
      return stance.with(Polarity.ENDED, lemma);
    }
    if (possibly.contains(lemma) || possibly.contains(form)) {
      return stance.with(Modality.POSSIBLE, hedged(form), form);
    }
    if (reportedly.contains(lemma) || reportedly.contains(form)) {
      return stance.with(Modality.REPORTED, hedged(form), form);
    }
    return stance;
  }

  private int firstListed(int token) {
    int at = token;
    while (sentence.token(at).relation().equals("conj") && sentence.token(at).head() >= 0) {
      at = sentence.token(at).head();
    }
    return at;
  }

  /** "Neither A nor B": the word stands before the first of the list. */
  private boolean neither(int first) {
    return Grammar.children(sentence, first, "preconj").stream()
        .anyMatch(word -> sentence.token(word).lemma().equals("neither"));
  }

  private Stance determined(Frame frame, Stance stance) {
    for (String role : List.of("agent", "patient")) {
      for (int filler : frame.fill(role)) {
        if (filler < 0) {
          continue;
        }
        if (neither(filler)) {
          return stance.with(Polarity.DENIED, "neither");
        }
        for (int child : sentence.below(filler)) {
          Token word = sentence.token(child);
          if (word.lemma().equals("no") && !longerAfter(child)) {
            return stance.with(Polarity.DENIED, "no");
          }
        }
      }
    }
    return stance;
  }

  private Stance governed(int above, int below, Stance before) {
    Token token = sentence.token(above);
    String relation = sentence.token(below).relation();
    if (relation.equals("conj") || beside(below)) {
      return before;
    }
    String lemma = token.lemma();
    boolean clause = Set.of("xcomp", "ccomp", "pcomp", "acl", "prep", "dobj").contains(relation);
    Stance stance = before;
    if (clause && lemma.equals("deny")) {
      stance =
          stance
              .with(Polarity.DENIED, token.form())
              .with(Modality.REPORTED, new Voice(speaker(above), token.form()), token.form());
    } else if (relation.equals("xcomp") && yet(above)) {
      stance = stance.with(Polarity.DENIED, "yet to");
    } else if (clause && failing.contains(lemma)) {
      stance = stance.with(Polarity.DENIED, token.form());
    } else if (clause && ending.contains(lemma)) {
      stance = stance.with(Polarity.ENDED, token.form());
    } else if (clause && planning.contains(lemma) && !relation.equals("dobj") && !thought(above)) {
      stance = stance.with(Modality.PLANNED, Voice.OF_THE_REPORT, token.form());
    } else if (clause && believing.contains(lemma)) {
      stance =
          stance.with(Modality.POSSIBLE, new Voice(speaker(above), token.form()), token.form());
    } else if (saying.contains(lemma) && clause && !relation.equals("dobj")) {
      stance =
          stance.with(Modality.REPORTED, new Voice(speaker(above), token.form()), token.form());
    }
    return Set.of("xcomp", "acomp", "attr", "pcomp").contains(relation)
        ? own(above, stance)
        : stance;
  }

  /** "Is considered to be": thought, not planned. */
  private boolean thought(int verb) {
    return sentence.token(verb).lemma().equals("consider") && scene.frames().passive(verb);
  }

  /** "Has yet to", "is yet to". */
  private boolean yet(int verb) {
    return Set.of("have", "be", "remain").contains(sentence.token(verb).lemma())
        && Grammar.children(sentence, verb, "advmod").stream()
            .anyMatch(adverb -> sentence.token(adverb).lemma().equals("yet"));
  }

  /** "Since his arrest he has abandoned it": what stands beside a verb is not governed by it. */
  private boolean beside(int below) {
    Token token = sentence.token(below);
    return token.relation().equals("prep") && BESIDE.contains(token.lemma());
  }

  private @Nullable String speaker(int verb) {
    if (!Grammar.isVerb(sentence.token(verb)) || scene.frames().passive(verb)) {
      return null;
    }
    List<Integer> subjects = scene.frames().subjectOf(verb);
    if (subjects.isEmpty() || subjects.getFirst() < 0) {
      return null;
    }
    Phrases phrases = new Phrases(sentence);
    int head = subjects.getFirst();
    return Grammar.isNoun(sentence.token(head))
        ? phrases.words(scene.text(), phrases.noun(head))
        : null;
  }

  private Stance accordingTo(Stance stance) {
    Phrases phrases = new Phrases(sentence);
    for (int i = 0; i + 1 < sentence.size(); i++) {
      boolean according =
          sentence.token(i).form().toLowerCase(Locale.ROOT).equals("according")
              && sentence.token(i + 1).lemma().equals("to");
      if (according) {
        int source = Grammar.child(sentence, i + 1, "pobj");
        String who = source < 0 ? null : phrases.words(scene.text(), phrases.noun(source));
        return stance.with(Modality.REPORTED, new Voice(who, "according to"), "according to");
      }
    }
    return stance;
  }

  private static Voice hedged(String words) {
    return new Voice(null, words);
  }
}

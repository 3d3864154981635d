package org.tidemark.reading.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tidemark.reading.frame.Frame;
import org.tidemark.reading.frame.Grammar;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;

/** Follows a way through a frame to the tokens at its end. */
final class Ways {
  private static final Set<String> REACHING =
      Set.of(
          "in",
          "at",
          "near",
          "against",
          "from",
          "with",
          "to",
          "for",
          "on",
          "into",
          "inside",
          "across",
          "throughout",
          "within",
          "outside",
          "around",
          "between",
          "over",
          "towards");
  private static final Set<String> PURPOSES =
      Set.of("order", "attempt", "effort", "bid", "drive", "intent", "intention", "campaign");
  private static final int DEPTH = 3;

  private final Scene scene;
  private final Sentence sentence;

  Ways(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
  }

  /** The head tokens a way leads to, in order; none when it leads nowhere. */
  List<Integer> follow(Frame frame, List<String> steps) {
    List<Integer> at = first(frame, steps.getFirst());
    for (String step : steps.subList(1, steps.size())) {
      Set<Integer> next = new LinkedHashSet<>();
      for (int token : at) {
        next.addAll(step.equals("list") ? Grammar.listed(sentence, token) : onward(token, step));
      }
      at = step.equals("first") ? at.stream().limit(1).toList() : List.copyOf(next);
    }
    return at;
  }

  private List<Integer> onward(int token, String step) {
    if (token < 0) {
      return List.of();
    }
    if (step.equals("above")) {
      int above = sentence.token(token).head();
      return above < 0 ? List.of() : List.of(above);
    }
    if (step.startsWith("~")) {
      List<String> words = List.of(step.substring(1).split("/"));
      return words.contains(sentence.token(token).lemma()) ? List.of(token) : List.of();
    }
    Frame frame = scene.frames().at(token);
    return frame == null ? List.of() : first(frame, step);
  }

  private List<Integer> first(Frame frame, String step) {
    if (step.equals("where")) {
      return new Whereabouts(scene).of(frame.predicate());
    }
    if (step.equals("heading") || step.equals("report")) {
      return List.of();
    }
    if (step.equals("plural")) {
      boolean several = sentence.token(frame.predicate()).tag().matches("NNP?S");
      return several ? List.of(frame.predicate()) : List.of();
    }
    if (step.equals("self")) {
      return List.of(frame.predicate());
    }
    if (step.startsWith("@")) {
      return Grammar.children(sentence, frame.predicate(), step.substring(1));
    }
    if (step.startsWith("-")) {
      return Stream.of("mod", "number")
          .flatMap(role -> frame.fill(role).stream())
          .filter(word -> sentence.token(word).lemma().endsWith(step))
          .toList();
    }
    if (step.equals("purpose")) {
      return purposes(frame.predicate());
    }
    if (step.equals("beside")) {
      Token token = sentence.token(frame.predicate());
      boolean beside = token.relation().equals("advcl") && token.tag().equals("VBG");
      return beside ? List.of(token.head()) : List.of();
    }
    if (step.equals("antecedent")) {
      return antecedent(frame.predicate());
    }
    if (step.equals("above")) {
      int above = sentence.token(frame.predicate()).head();
      return above < 0 ? List.of() : List.of(above);
    }
    if (step.equals("sentence")) {
      return IntStream.range(0, sentence.size()).boxed().toList();
    }
    if (step.equals("clause")) {
      int verb = verbAbove(frame.predicate());
      return verb < 0 ? List.of() : List.of(verb);
    }
    List<Integer> own = frame.fill(step);
    if (own.isEmpty() && step.equals("agent") && scene.frames().passive(frame.predicate())) {
      return reach(frame.predicate(), "by", DEPTH);
    }
    if (!own.isEmpty() || !REACHING.contains(step)) {
      return own;
    }
    List<Integer> reached = reach(frame.predicate(), step, DEPTH);
    return reached.isEmpty() ? fronted(frame.predicate(), step) : reached;
  }

  /** The place of which a clause with "where" speaks. */
  private List<Integer> antecedent(int verb) {
    Token token = sentence.token(verb);
    boolean where =
        Grammar.children(sentence, verb, "advmod").stream()
            .anyMatch(adverb -> sentence.token(adverb).lemma().equals("where"));
    if (!where || !token.relation().equals("relcl")) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>(List.of(token.head()));
    Frame noun = scene.frames().at(token.head());
    found.addAll(noun == null ? List.of() : noun.fill("of"));
    return found;
  }

  /** Verbs that say what for: "to free its prisoners". */
  private List<Integer> purposes(int verb) {
    List<Integer> found = new ArrayList<>();
    for (int child : Grammar.children(sentence, verb, "advcl", "xcomp", "acl", "relcl")) {
      int to = Grammar.child(sentence, child, "aux");
      if (to >= 0 && sentence.token(to).lemma().equals("to")) {
        found.addAll(Grammar.listed(sentence, child));
      }
    }
    for (int in : Grammar.children(sentence, verb, "prep")) {
      int order = Grammar.child(sentence, in, "pobj");
      if (order >= 0 && PURPOSES.contains(sentence.token(order).lemma())) {
        found.addAll(purposes(order));
      }
    }
    return found;
  }

  private int verbAbove(int token) {
    int at = sentence.token(token).head();
    while (at >= 0 && !Grammar.isVerb(sentence.token(at))) {
      at = sentence.token(at).head();
    }
    return at;
  }

  private List<Integer> reach(int token, String preposition, int depth) {
    if (depth == 0) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.below(token)) {
      String relation = sentence.token(child).relation();
      if (relation.equals("prep") && sentence.token(child).lemma().equals(preposition)) {
        found.addAll(objects(child));
      } else if (relation.equals("dobj")
          || relation.equals("prep")
          || relation.equals("oprd")
          || relation.equals("agent")
          || relation.equals("pobj")) {
        found.addAll(reach(child, preposition, relation.equals("prep") ? depth : depth - 1));
      }
    }
    return found;
  }

  private List<Integer> objects(int preposition) {
    List<Integer> found = new ArrayList<>();
    for (int object : Grammar.children(sentence, preposition, "pobj")) {
      found.addAll(Grammar.listed(sentence, object));
    }
    return found;
  }

  private List<Integer> fronted(int verb, String preposition) {
    int at = verb;
    while (at >= 0 && Set.of("conj", "xcomp", "advcl").contains(sentence.token(at).relation())) {
      at = sentence.token(at).head();
      for (int child : sentence.below(at)) {
        boolean before = child < at && sentence.token(child).relation().equals("prep");
        if (before && sentence.token(child).lemma().equals(preposition)) {
          return objects(child);
        }
      }
    }
    return List.of();
  }
}

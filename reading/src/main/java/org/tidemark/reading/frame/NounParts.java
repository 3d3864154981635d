package org.tidemark.reading.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;

/** The parts of a noun: its owner, what stands before it, its prepositions, and its doer. */
final class NounParts {
  /** Nouns that hold several of what follows "of", and are done by whoever does those. */
  private static final Set<String> WHOLES =
      Set.of(
          "series",
          "wave",
          "string",
          "spate",
          "campaign",
          "number",
          "dozen",
          "hundred",
          "score",
          "thousand",
          "spree",
          "handful",
          "majority",
          "range",
          "variety",
          "succession",
          "kind",
          "act",
          "some",
          "several",
          "one",
          "most",
          "many",
          "rash",
          "flurry",
          "execution",
          "type",
          "form",
          "couple",
          "hundreds",
          "dozens");

  /** Verbs whose object is said to have done what follows: "blamed X for the attack". */
  private static final Set<String> BLAMING =
      Set.of("blame", "accuse", "suspect", "convict", "charge", "credit", "condemn");

  private final Sentence sentence;
  private final Subjects subjects;
  private final Set<String> lightVerbs;

  NounParts(Sentence sentence, Subjects subjects, Set<String> lightVerbs) {
    this.sentence = sentence;
    this.subjects = subjects;
    this.lightVerbs = lightVerbs;
  }

  SortedMap<String, List<Integer>> of(int noun) {
    SortedMap<String, List<Integer>> roles = new TreeMap<>();
    for (int child : sentence.below(noun)) {
      Token token = sentence.token(child);
      switch (token.relation()) {
        case "poss" -> Frames.put(roles, "poss", Grammar.listed(sentence, child));
        case "compound", "nmod", "amod" ->
            Frames.put(roles, token.tag().equals("CD") ? "number" : "mod", withListed(child));
        case "prep" -> preposition(roles, child);
        case "appos" -> Frames.put(roles, "appos", List.of(child));
        case "acl", "relcl" -> Frames.put(roles, token.relation(), List.of(child));
        default -> {}
      }
    }
    shared(roles, noun);
    Frames.put(roles, "agent", roles.getOrDefault("by", List.of()));
    if (!roles.containsKey("agent")) {
      lent(roles, noun);
    }
    return roles;
  }

  /** "Its founder and leader", "founder and leader of the band": the second has the parts too. */
  private void shared(SortedMap<String, List<Integer>> roles, int noun) {
    Token token = sentence.token(noun);
    boolean listed = token.relation().equals("conj") && token.head() >= 0;
    if (!listed || token.isName() || !Grammar.isNoun(sentence.token(token.head()))) {
      return;
    }
    for (int child : sentence.below(token.head())) {
      String relation = sentence.token(child).relation();
      boolean own = Grammar.child(sentence, noun, "det", "poss") >= 0;
      if (relation.equals("poss") && !own) {
        Frames.put(roles, "poss", Grammar.listed(sentence, child));
      } else if (relation.equals("prep") && child > noun && !roles.containsKey(lemma(child))) {
        preposition(roles, child);
      }
    }
  }

  private String lemma(int token) {
    return sentence.token(token).lemma();
  }

  private List<Integer> withListed(int modifier) {
    List<Integer> all = new ArrayList<>();
    all.add(modifier);
    all.addAll(Grammar.children(sentence, modifier, "conj"));
    return all;
  }

  /** Adds what a preposition leads to, under the preposition's own word. */
  void preposition(Map<String, List<Integer>> roles, int preposition) {
    String word = sentence.token(preposition).lemma();
    Frames.put(roles, word, objectsOf(preposition));
    for (int inner : Grammar.children(sentence, preposition, "prep", "pcomp")) {
      if (sentence.token(inner).tag().equals("IN") || sentence.token(inner).tag().equals("TO")) {
        String longer = word + " " + sentence.token(inner).lemma();
        List<Integer> objects = objectsOf(inner);
        Frames.put(roles, longer, objects.isEmpty() ? objectsOf(preposition) : objects);
      }
    }
    for (int listed : Grammar.children(sentence, preposition, "conj")) {
      Frames.put(roles, sentence.token(listed).lemma(), objectsOf(listed));
    }
  }

  List<Integer> objectsOf(int preposition) {
    List<Integer> found = new ArrayList<>();
    for (int object : Grammar.children(sentence, preposition, "pobj", "pcomp")) {
      Token token = sentence.token(object);
      if (Grammar.isNominal(token) || Grammar.isVerb(token) || token.tag().startsWith("JJ")) {
        found.addAll(Grammar.listed(sentence, object));
      }
    }
    return found;
  }

  private void lent(Map<String, List<Integer>> roles, int noun) {
    int at = noun;
    while (sentence.token(at).relation().equals("conj") && sentence.token(at).head() >= 0) {
      at = sentence.token(at).head();
    }
    Token token = sentence.token(at);
    int above = token.head();
    if (above < 0) {
      return;
    }
    switch (token.relation()) {
      case "dobj" -> lentByVerb(roles, above);
      case "nsubjpass" -> lentByPassive(roles, above);
      case "pobj" -> lentByPreposition(roles, above);
      case "appos" -> lentByNoun(roles, above);
      default -> {}
    }
    if (!roles.containsKey("agent")) {
      lentByClause(roles, noun);
    }
  }

  /** "Attacks carried out by X", "attacks that X carried out". */
  private void lentByClause(Map<String, List<Integer>> roles, int noun) {
    for (int verb : Grammar.children(sentence, noun, "acl", "relcl")) {
      if (light(verb)) {
        int by = Grammar.child(sentence, verb, "agent", "prep");
        boolean passive = by >= 0 && sentence.token(by).lemma().equals("by");
        List<Integer> doers = passive ? objectsOf(by) : Grammar.subjects(sentence, verb);
        Frames.put(roles, "agent", doers.stream().filter(this::ofItsOwn).toList());
      }
    }
  }

  private boolean ofItsOwn(int token) {
    return !Grammar.isRelative(sentence.token(token));
  }

  /** Whoever does the whole does the part: "a series of attacks", "attacks such as the bombing". */
  private void lentByNoun(Map<String, List<Integer>> roles, int whole) {
    if (Grammar.isNoun(sentence.token(whole))) {
      SortedMap<String, List<Integer>> wider = of(whole);
      List<Integer> doers = wider.getOrDefault("agent", wider.getOrDefault("poss", List.of()));
      Frames.put(roles, "agent", doers);
    }
  }

  private boolean light(int verb) {
    return Grammar.isVerb(sentence.token(verb))
        && lightVerbs.contains(Grammar.verbLemma(sentence, verb));
  }

  private void lentByVerb(Map<String, List<Integer>> roles, int verb) {
    if (light(verb)) {
      Frames.put(roles, "agent", subjects.of(verb));
      verbPrepositions(roles, verb);
    }
  }

  private void lentByPassive(Map<String, List<Integer>> roles, int verb) {
    if (light(verb)) {
      int by = Grammar.child(sentence, verb, "agent");
      Frames.put(roles, "agent", by < 0 ? List.of() : objectsOf(by));
      verbPrepositions(roles, verb);
    }
  }

  private void lentByPreposition(Map<String, List<Integer>> roles, int preposition) {
    int adjective = sentence.token(preposition).head();
    if (adjective < 0) {
      return;
    }
    String word = sentence.token(preposition).lemma();
    boolean part =
        Set.of("as", "like", "including", "include").contains(word)
            || word.equals("of") && WHOLES.contains(sentence.token(adjective).lemma());
    if (part) {
      lentByNoun(roles, adjective);
      return;
    }
    int carried = Grammar.child(sentence, adjective, "dobj");
    boolean blames = BLAMING.contains(sentence.token(adjective).lemma());
    String between = carried < 0 || blames ? "" : sentence.token(carried).lemma() + " ";
    String phrase =
        sentence.token(adjective).lemma() + " " + between + sentence.token(preposition).lemma();
    if (!lightVerbs.contains(phrase)) {
      return;
    }
    if (sentence.token(adjective).relation().equals("nmod")) {
      Frames.put(roles, "agent", List.of(sentence.token(adjective).head()));
      return;
    }
    int verb = adjective;
    while (verb >= 0 && !Grammar.isVerb(sentence.token(verb))) {
      verb = sentence.token(verb).head();
    }
    if (verb >= 0) {
      int blamed = carried >= 0 && BLAMING.contains(sentence.token(verb).lemma()) ? carried : -1;
      Frames.put(roles, "agent", blamed < 0 ? subjects.of(verb) : Grammar.listed(sentence, blamed));
      verbPrepositions(roles, verb);
    }
  }

  private void verbPrepositions(Map<String, List<Integer>> roles, int verb) {
    for (int child : Grammar.children(sentence, verb, "prep")) {
      if (!roles.containsKey(sentence.token(child).lemma())) {
        preposition(roles, child);
      }
    }
  }
}

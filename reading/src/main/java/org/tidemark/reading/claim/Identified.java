package org.tidemark.reading.claim;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tidemark.model.EntityKind;
import org.tidemark.reading.frame.Grammar;
import org.tidemark.reading.names.Referent;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;
import org.tidemark.reading.rule.WordClasses;

/** Which words of a sentence name the one that another of its words only describes. */
final class Identified {
  private static final Set<EntityKind> ALL = EnumSet.allOf(EntityKind.class);

  private final Scene scene;
  private final Sentence sentence;
  private final Set<String> bodies;
  private final Set<String> groups;
  private final Set<String> offices;

  Identified(Scene scene, WordClasses words) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.groups = words.named("nameable-groups");
    this.offices = new HashSet<>(words.named("leader-roles"));
    this.offices.addAll(words.named("member-roles"));
    this.offices.addAll(Set.of("founder", "commander"));
    this.bodies = new HashSet<>(words.named("armed-people"));
    this.bodies.addAll(words.named("group-nouns"));
  }

  /**
   * The noun that "which", "who" or "whose" stands for; the token itself when it is no such word.
   */
  int antecedent(int token) {
    if (!Grammar.isRelative(sentence.token(token))) {
      return token;
    }
    int at = token;
    while (at >= 0 && !Set.of("relcl", "acl").contains(sentence.token(at).relation())) {
      at = sentence.token(at).head();
    }
    int noun = at < 0 ? -1 : sentence.token(at).head();
    return noun >= 0 && noun < token ? noun : token;
  }

  /**
   * "Harbour Party and Reed Brigade fighters": the fighters of both. "The Gao and Kidal regions":
   * both.
   */
  List<Integer> shared(int token) {
    if (!sentence.token(token).tag().startsWith("NNS")) {
      return List.of();
    }
    boolean bodies = this.bodies.contains(sentence.token(token).lemma());
    for (int modifier : Grammar.children(sentence, token, "nmod", "compound")) {
      List<Integer> all = Grammar.listed(sentence, modifier);
      boolean names = all.stream().allMatch(one -> sentence.token(one).tag().startsWith("NNP"));
      if (all.size() > 1 && names && (bodies || all.stream().allMatch(this::place))) {
        return all;
      }
    }
    return List.of();
  }

  /**
   * The named ones a common noun is said to be: "a militia" in "X, a militia" and "X is a militia".
   */
  List<Integer> of(int token) {
    Token noun = sentence.token(token);
    if (!noun.tag().equals("NN") && !noun.tag().equals("NNS")) {
      return List.of(token);
    }
    int apposed = Grammar.child(sentence, token, "appos");
    if (apposed >= 0 && sentence.token(apposed).tag().startsWith("NNP")) {
      return Grammar.listed(sentence, apposed);
    }
    int called = Math.max(personAfter(token), calling(token));
    if (called >= 0) {
      return List.of(called);
    }
    List<Integer> instances = instances(token);
    if (!instances.isEmpty()) {
      return instances;
    }
    int name = nameOfGroup(token);
    if (name >= 0) {
      return List.of(name);
    }
    int head = noun.head();
    if (head < 0) {
      return List.of(token);
    }
    if (noun.relation().equals("conj") && Grammar.isNoun(sentence.token(head))) {
      List<Integer> first = of(head);
      return first.contains(head) ? List.of(token) : first;
    }
    if (noun.relation().equals("appos") && named(head)) {
      return List.of(head);
    }
    int verb = saying(noun);
    List<Integer> subjects = verb < 0 ? List.of() : scene.frames().subjectOf(verb);
    return oneAndKnown(subjects) ? List.of(subjects.getFirst()) : List.of(token);
  }

  /** The name in "a militia known as the Reed Brigade", which is the militia; -1 if none. */
  private int calling(int token) {
    for (int verb : Grammar.children(sentence, token, "acl")) {
      if (!Set.of("know", "call", "name", "dub", "title").contains(sentence.token(verb).lemma())) {
        continue;
      }
      int name = Grammar.child(sentence, verb, "oprd", "attr");
      for (int as : Grammar.children(sentence, verb, "prep")) {
        name = sentence.token(as).lemma().equals("as") ? Grammar.child(sentence, as, "pobj") : name;
      }
      if (name >= 0 && names(name)) {
        return name;
      }
    }
    return -1;
  }

  /** "The leader of the Reed Brigade, Omar Vidal": the parser has the name beside the brigade. */
  private int personAfter(int token) {
    int of = sentence.token(token).tag().equals("NN") ? Grammar.child(sentence, token, "prep") : -1;
    int body = of < 0 ? -1 : Grammar.child(sentence, of, "pobj");
    int name = body < 0 ? -1 : Grammar.child(sentence, body, "appos");
    boolean person =
        name >= 0
            && offices.contains(sentence.token(token).lemma())
            && !scene
                .cast()
                .at(scene.passage().index(), name, EnumSet.of(EntityKind.PERSON))
                .isEmpty();
    return person && names(name) ? name : -1;
  }

  /** Whether tokens all mean one and the same, otherwise known. */
  private boolean oneAndKnown(List<Integer> tokens) {
    Set<String> names = new TreeSet<>();
    for (int token : tokens) {
      if (token < 0 || !known(token)) {
        return false;
      }
      scene.cast().at(scene.passage().index(), token, ALL).stream()
          .limit(1)
          .forEach(referent -> names.add(referent.entity().name()));
    }
    return tokens.size() == 1 || !tokens.isEmpty() && names.size() == 1;
  }

  /** The name in "the Shining Path guerrilla group", which is the group; -1 when there is none. */
  private int nameOfGroup(int token) {
    if (!groups.contains(sentence.token(token).lemma())) {
      return -1;
    }
    for (int part : Grammar.children(sentence, token, "compound", "nmod")) {
      boolean name = sentence.token(part).tag().startsWith("NNP");
      boolean organisation =
          name
              && scene
                  .cast()
                  .at(scene.passage().index(), part, EnumSet.of(EntityKind.ORGANISATION))
                  .stream()
                  .anyMatch(referent ->
                      referent.how() == Referent.How.NAME
                          && referent.entity().kind() == EntityKind.ORGANISATION);
      if (organisation && !place(part)) {
        return part;
      }
    }
    return -1;
  }

  /** A country may act, but has no founders, wings or members. */
  boolean place(int token) {
    return !scene.cast().at(scene.passage().index(), token, EnumSet.of(EntityKind.PLACE)).isEmpty();
  }

  /** The verb that says of its subject that it is a noun: "is a militia", "began as a militia". */
  private int saying(Token noun) {
    Token head = sentence.token(noun.head());
    if (noun.relation().equals("attr") && head.lemma().equals("be")) {
      return noun.head();
    }
    boolean oneOf =
        noun.relation().equals("pobj")
            && head.lemma().equals("of")
            && head.head() >= 0
            && sentence.token(head.head()).lemma().equals("one");
    if (oneOf) {
      Token one = sentence.token(head.head());
      return one.head() >= 0 ? saying(one) : -1;
    }
    boolean as = noun.relation().equals("pobj") && head.lemma().equals("as") && head.head() >= 0;
    boolean verb = as && Grammar.isVerb(sentence.token(head.head()));
    return verb && Grammar.child(sentence, head.head(), "dobj") < 0 ? head.head() : -1;
  }

  /** "Groups such as A and B" means A and B. */
  private List<Integer> instances(int token) {
    for (int preposition : Grammar.children(sentence, token, "prep")) {
      String word = sentence.token(preposition).lemma();
      int object = Grammar.child(sentence, preposition, "pobj");
      boolean such =
          word.equals("as")
              && preposition > 0
              && sentence.token(preposition - 1).lemma().equals("such");
      if ((such || word.equals("like") || word.equals("including") || word.equals("include"))
          && object >= 0
          && named(object)) {
        return Grammar.listed(sentence, object);
      }
    }
    return List.of();
  }

  /** Whether a noun means somebody otherwise known, and is no bare description. */
  private boolean known(int token) {
    return named(token)
        || scene.cast().at(scene.passage().index(), token, ALL).stream()
            .anyMatch(referent -> referent.how() != Referent.How.DESCRIPTION);
  }

  /** Whether a token names or points at somebody, however the parser took it. */
  private boolean named(int token) {
    String tag = sentence.token(token).tag();
    return tag.startsWith("NNP") || tag.equals("PRP") || pointed(token);
  }

  private boolean pointed(int token) {
    return names(token)
        || scene.cast().at(scene.passage().index(), token, ALL).stream()
            .anyMatch(referent -> referent.how() == Referent.How.DEFINITE);
  }

  /** Whether a token belongs to somebody's name. */
  boolean names(int token) {
    return scene.cast().at(scene.passage().index(), token, ALL).stream()
        .anyMatch(referent -> referent.how() == Referent.How.NAME);
  }
}

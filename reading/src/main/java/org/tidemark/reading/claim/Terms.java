package org.tidemark.reading.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tidemark.model.Block;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Words;
import org.tidemark.reading.figure.CountedFigure;
import org.tidemark.reading.frame.Frame;
import org.tidemark.reading.frame.Grammar;
import org.tidemark.reading.names.Referent;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;
import org.tidemark.reading.rule.Slot;
import org.tidemark.reading.rule.WordClasses;

/** What a head token stands for, as the sort a slot asks for. */
final class Terms {
  private static final Set<EntityKind> ALL = EnumSet.allOf(EntityKind.class);

  private final Scene scene;
  private final Sentence sentence;
  private final Phrases phrases;
  private final Set<String> ideologies;
  private final Set<String> quantities;
  private final Set<String> bodies;
  private final Set<String> groups;

  Terms(Scene scene, WordClasses words) {
    this.ideologies = words.named("ideology-words");
    this.groups = words.named("nameable-groups");
    this.quantities = words.named("quantities");
    this.bodies = new HashSet<>(words.named("armed-people"));
    this.bodies.addAll(words.named("group-nouns"));
    this.scene = scene;
    this.sentence = scene.sentence();
    this.phrases = new Phrases(sentence);
  }

  List<Bound> at(int token, Slot.Sort sort) {
    if (token == Frame.TOPIC) {
      return topic(sort);
    }
    return switch (sort) {
      case ORG -> entities(token, EnumSet.of(EntityKind.ORGANISATION));
      case KNOWN ->
          entities(token, EnumSet.of(EntityKind.ORGANISATION)).stream()
              .filter(bound -> !described(bound))
              .toList();
      case PERSON -> entities(token, EnumSet.of(EntityKind.PERSON));
      case PLACE -> entities(token, EnumSet.of(EntityKind.PLACE));
      case PEOPLE -> entities(token, EnumSet.of(EntityKind.POPULATION));
      case ACTOR -> entities(token, EnumSet.of(EntityKind.ORGANISATION, EntityKind.PERSON));
      case GROUP -> entities(token, EnumSet.of(EntityKind.ORGANISATION, EntityKind.POPULATION));
      case WHO -> entities(token, EnumSet.complementOf(EnumSet.of(EntityKind.PLACE)));
      case ANY -> entities(token, ALL);
      case PHRASE -> timed(token) ? List.of() : words(token, phrases.noun(token));
      case THING -> thing(token);
      case WHOLE -> timed(token) ? List.of() : words(token, phrases.whole(token));
      case HEAD -> timed(token) ? List.of() : words(token, phrases.head(token));
      case CLAUSE ->
          Grammar.isVerb(sentence.token(token)) ? words(token, phrases.clause(token)) : List.of();
      case ACT ->
          Grammar.isVerb(sentence.token(token)) ? words(token, phrases.act(token)) : List.of();
      case IDEOLOGY -> ideology(token);
      case FIGURE -> figure(token);
      case UNIT -> unit(token);
    };
  }

  private List<Bound> topic(Slot.Sort sort) {
    Entity topic = scene.cast().topic();
    boolean wanted =
        EnumSet.of(Slot.Sort.ORG, Slot.Sort.ACTOR, Slot.Sort.GROUP, Slot.Sort.WHO).contains(sort);
    if (topic == null || !wanted || scene.passage().role() == Block.Role.HEADING) {
      return List.of();
    }
    String because = "the fragment has no subject; the report is about “" + topic.name() + "”";
    Referent referent = new Referent(topic, Referent.How.DEFINITE, because);
    return List.of(new Bound(Frame.TOPIC, 0, 0, topic, null, referent));
  }

  private static boolean described(Bound bound) {
    Referent referent = bound.referent();
    return referent != null && referent.how() == Referent.How.DESCRIPTION;
  }

  private List<Bound> entities(int start, Set<EntityKind> wanted) {
    List<Bound> found = new ArrayList<>();
    int token = counted(antecedent(start));
    List<Integer> shared = shared(token);
    for (int one : shared.isEmpty() ? identified(token) : shared) {
      Phrases.Stretch words = phrases.head(one);
      for (Referent referent : scene.cast().at(scene.passage().index(), one, wanted)) {
        found.add(new Bound(one, words.first(), words.last(), referent.entity(), null, referent));
      }
    }
    return found.isEmpty() && !identified(token).contains(token) ? plain(token, wanted) : found;
  }

  /** "Harbour Party and Reed Brigade fighters": the fighters of both. */
  private List<Integer> shared(int token) {
    Token noun = sentence.token(token);
    if (!noun.tag().equals("NNS") || !bodies.contains(noun.lemma())) {
      return List.of();
    }
    for (int modifier : Grammar.children(sentence, token, "nmod", "compound")) {
      List<Integer> all = Grammar.listed(sentence, modifier);
      boolean names = all.stream().allMatch(one -> sentence.token(one).tag().startsWith("NNP"));
      if (all.size() > 1 && names) {
        return all;
      }
    }
    return List.of();
  }

  private List<Bound> plain(int token, Set<EntityKind> wanted) {
    Phrases.Stretch words = phrases.head(token);
    return scene.cast().at(scene.passage().index(), token, wanted).stream()
        .map(r -> new Bound(token, words.first(), words.last(), r.entity(), null, r))
        .toList();
  }

  /**
   * The named ones a common noun is said to be: "a militia" in "X, a militia" and "X is a militia".
   */
  private List<Integer> identified(int token) {
    Token noun = sentence.token(token);
    if (!noun.tag().equals("NN") && !noun.tag().equals("NNS")) {
      return List.of(token);
    }
    int apposed = Grammar.child(sentence, token, "appos");
    if (apposed >= 0 && sentence.token(apposed).tag().startsWith("NNP")) {
      return Grammar.listed(sentence, apposed);
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
      List<Integer> first = identified(head);
      return first.contains(head) ? List.of(token) : first;
    }
    if (noun.relation().equals("appos") && named(head)) {
      return List.of(head);
    }
    int verb = saying(noun);
    List<Integer> subjects = verb < 0 ? List.of() : scene.frames().subjectOf(verb);
    return oneAndKnown(subjects) ? List.of(subjects.getFirst()) : List.of(token);
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
      if (organisation && !country(part)) {
        return part;
      }
    }
    return -1;
  }

  private boolean country(int token) {
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

  /**
   * The noun that "which", "who" or "whose" stands for; the token itself when it is no such word.
   */
  private int antecedent(int token) {
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

  /** An ideology with those right before it: "Salafist jihadist" is one. */
  private List<Bound> ideology(int token) {
    if (!ideological(token) || ideological(token + 1) && beside(token, token + 1)) {
      return List.of();
    }
    int first = token;
    while (first > 0 && ideological(first - 1) && beside(first - 1, token)) {
      first--;
    }
    return words(token, new Phrases.Stretch(first, token));
  }

  private boolean ideological(int token) {
    return token < sentence.size() && ideologies.contains(sentence.token(token).lemma());
  }

  private boolean beside(int one, int other) {
    int head = sentence.token(one).head();
    return head == sentence.token(other).head() || head == other;
  }

  /** A phrase that names nobody and no time: what is done or used, not who or when. */
  private List<Bound> thing(int token) {
    Token head = sentence.token(token);
    boolean named = head.tag().startsWith("NNP") || head.tag().equals("CD");
    return named || timed(token) ? List.of() : words(token, phrases.noun(token));
  }

  private boolean timed(int token) {
    Token head = sentence.token(token);
    return scene.times().stream()
        .anyMatch(time -> time.begin() <= head.begin() && head.end() <= time.end());
  }

  /** The noun counted, where the head is a quantity: "hundreds of workers". */
  int counted(int token) {
    if (!quantities.contains(sentence.token(token).lemma())) {
      return token;
    }
    int of = Grammar.child(sentence, token, "prep");
    boolean counts = of >= 0 && sentence.token(of).lemma().equals("of");
    int noun = counts ? Grammar.child(sentence, of, "pobj") : -1;
    return noun < 0 ? token : noun;
  }

  private List<Bound> words(int token, Phrases.Stretch stretch) {
    Token head = sentence.token(token);
    if (head.tag().startsWith("PRP") || head.tag().startsWith("W") || head.tag().equals("DT")) {
      return List.of();
    }
    String words = phrases.words(scene.text(), stretch);
    if (words.isBlank()) {
      return List.of();
    }
    return List.of(new Bound(token, stretch.first(), stretch.last(), new Words(words), null, null));
  }

  private List<Bound> figure(int token) {
    for (CountedFigure figure : scene.figures()) {
      if (counts(figure, token) && !timed(figure.last()) && !oneOf(token)) {
        return List.of(
            new Bound(
                token,
                figure.first(),
                Math.max(figure.last(), token),
                null,
                figure.figure(),
                null));
      }
    }
    return List.of();
  }

  /** "One of the groups" counts nothing. */
  private boolean oneOf(int token) {
    return sentence.token(token).lemma().equals("one");
  }

  private boolean counts(CountedFigure figure, int token) {
    if (figure.covers(token)) {
      return true;
    }
    for (int i = figure.first(); i <= figure.last(); i++) {
      Token part = sentence.token(i);
      boolean number =
          Set.of("nummod", "nmod", "quantmod", "num", "amod", "compound", "det")
              .contains(part.relation());
      if (number && part.head() == token) {
        return true;
      }
    }
    int of = sentence.token(token).head();
    return of >= 0
        && sentence.token(of).lemma().equals("of")
        && figure.covers(sentence.token(of).head());
  }

  private List<Bound> unit(int token) {
    if (scene.figures().stream().anyMatch(figure -> figure.covers(token))) {
      int counted = counted(token);
      return counted == token ? List.of() : unit(counted);
    }
    Phrases.Stretch whole = phrases.head(token);
    int first = whole.first();
    for (CountedFigure figure : scene.figures()) {
      if (figure.first() <= token && figure.last() >= first && figure.last() < token) {
        first = figure.last() + 1;
      }
    }
    while (first < token && sentence.token(first).lemma().equals("of")) {
      first++;
    }
    int last = token;
    for (int listed : Grammar.children(sentence, token, "conj")) {
      if (Grammar.isNoun(sentence.token(listed)) && listed - token <= 4) {
        last = Math.max(last, listed);
      }
    }
    return words(token, new Phrases.Stretch(Math.min(first, token), last));
  }
}

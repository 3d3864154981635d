package org.tidemark.reading.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

  /** Ideologies that are somebody's. */
  private static final Set<String> WHOSE =
      Set.of(
          "nationalist",
          "separatist",
          "secessionist",
          "supremacist",
          "republican",
          "unionist",
          "loyalist",
          "fundamentalist",
          "islamist",
          "irredentist");

  private final Scene scene;
  private final Sentence sentence;
  private final Phrases phrases;
  private final Set<String> ideologies;
  private final Set<String> quantities;
  private final Identified identified;

  Terms(Scene scene, WordClasses words) {
    this.ideologies = words.named("ideology-words");
    this.quantities = words.named("quantities");
    this.identified = new Identified(scene, words);
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
              .filter(bound -> !described(bound) && !identified.place(bound.token()))
              .toList();
      case PERSON -> entities(token, EnumSet.of(EntityKind.PERSON));
      case PLACE -> entities(token, EnumSet.of(EntityKind.PLACE));
      case NAMED ->
          entities(token, EnumSet.of(EntityKind.PLACE)).stream()
              .filter(bound -> !described(bound) || proper(bound.token()))
              .toList();
      case PEOPLE -> entities(token, EnumSet.of(EntityKind.POPULATION));
      case ACTOR -> entities(token, EnumSet.of(EntityKind.ORGANISATION, EntityKind.PERSON));
      case GROUP -> entities(token, EnumSet.of(EntityKind.ORGANISATION, EntityKind.POPULATION));
      case WHO -> entities(token, EnumSet.complementOf(EnumSet.of(EntityKind.PLACE)));
      case ANY -> entities(token, ALL);
      case PHRASE -> timed(token) ? List.of() : words(token, phrases.noun(token));
      case THING -> thing(token);
      case EACH -> each(token);
      case WHOLE -> timed(token) ? List.of() : words(token, phrases.whole(token));
      case HEAD -> timed(token) ? List.of() : words(token, counted(phrases.head(token), token));
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

  /** "Northern Mali" is described, and yet a name. */
  private boolean proper(int token) {
    return sentence.token(token).tag().startsWith("NNP");
  }

  private static boolean described(Bound bound) {
    Referent referent = bound.referent();
    return referent != null && referent.how() == Referent.How.DESCRIPTION;
  }

  private List<Bound> entities(int start, Set<EntityKind> wanted) {
    List<Bound> found = new ArrayList<>();
    int token = counted(identified.antecedent(start));
    List<Integer> shared = identified.shared(token);
    for (int one : shared.isEmpty() ? identified.of(token) : shared) {
      Phrases.Stretch words = phrases.head(one);
      for (Referent referent : scene.cast().at(scene.passage().index(), one, wanted)) {
        found.add(new Bound(one, words.first(), words.last(), referent.entity(), null, referent));
      }
    }
    return found.isEmpty() && !identified.of(token).contains(token) ? plain(token, wanted) : found;
  }

  private List<Bound> plain(int token, Set<EntityKind> wanted) {
    Phrases.Stretch words = phrases.head(token);
    return scene.cast().at(scene.passage().index(), token, wanted).stream()
        .map(r -> new Bound(token, words.first(), words.last(), r.entity(), null, r))
        .toList();
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
    boolean whose = first > 0 && WHOSE.contains(sentence.token(first).lemma());
    first = whose && beside(first - 1, token) && tells(first - 1) ? first - 1 : first;
    return words(token, new Phrases.Stretch(first, token));
  }

  /** "Irish republican", "white supremacist". */
  private boolean tells(int token) {
    Token word = sentence.token(token);
    return word.tag().startsWith("JJ") && Character.isUpperCase(word.form().charAt(0))
        || Set.of("white", "black", "ethnic", "religious", "christian").contains(word.lemma());
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

  /** "Production and sale of oil and gold" is four things. */
  private List<Bound> each(int token) {
    List<Integer> own = ofOf(token);
    List<Integer> members = own;
    int first = token;
    while (sentence.token(first).relation().equals("conj")) {
      first = sentence.token(first).head();
    }
    for (int listed : Grammar.listed(sentence, first)) {
      members = members.isEmpty() ? ofOf(listed) : members;
    }
    if (members.isEmpty() || own.size() == 1 || thing(token).isEmpty()) {
      return thing(token);
    }
    String head = phrases.words(scene.text(), phrases.head(token));
    List<Bound> all = new ArrayList<>();
    for (int member : members) {
      Phrases.Stretch stretch = phrases.head(member);
      Words words = new Words(head + " of " + phrases.words(scene.text(), stretch));
      all.add(new Bound(token, phrases.head(token).first(), stretch.last(), words, null, null));
    }
    return all;
  }

  private List<Integer> ofOf(int token) {
    Frame frame = scene.frames().at(token);
    return frame == null ? List.of() : frame.fill("of");
  }

  private boolean timed(int token) {
    Token head = sentence.token(token);
    return scene.times().stream()
        .anyMatch(time -> time.begin() <= head.begin() && head.end() <= time.end());
  }

  /** Whether a token belongs to somebody's name. */
  boolean names(int token) {
    return identified.names(token);
  }

  /** The noun counted, where the head is a quantity: "hundreds of workers". */
  int counted(int token) {
    if (!quantities.contains(sentence.token(token).lemma())) {
      return token;
    }
    int called = Grammar.child(sentence, token, "appos");
    if (called >= 0 && names(called)) {
      return called;
    }
    int of = Grammar.child(sentence, token, "prep");
    boolean counts = of >= 0 && sentence.token(of).lemma().equals("of");
    int noun = counts ? Grammar.child(sentence, of, "pobj") : -1;
    return noun < 0 ? token : noun;
  }

  /** "Thousands of civilians" where the head is a quantity. */
  private Phrases.Stretch counted(Phrases.Stretch head, int token) {
    return new Phrases.Stretch(head.first(), Math.max(head.last(), counted(token)));
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

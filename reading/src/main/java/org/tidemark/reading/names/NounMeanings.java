package org.tidemark.reading.names;

import static org.tidemark.model.EntityKind.ORGANISATION;
import static org.tidemark.model.EntityKind.PERSON;
import static org.tidemark.model.EntityKind.PLACE;
import static org.tidemark.model.EntityKind.POPULATION;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tidemark.model.EntityKind;
import org.tidemark.reading.frame.Grammar;
import org.tidemark.reading.names.Referent.How;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;
import org.tidemark.reading.text.Passage;

/** Whom a common noun means: somebody named beside it, somebody's people, or somebody described. */
final class NounMeanings {
  private static final Set<String> AMOUNTS =
      Set.of(
          "number",
          "dozen",
          "hundred",
          "thousand",
          "most",
          "some",
          "majority",
          "many",
          "part",
          "rest",
          "score",
          "all",
          "several",
          "few",
          "half",
          "one",
          "two",
          "three",
          "handful",
          "series",
          "remnant",
          "both",
          "each",
          "any",
          "none",
          "portion",
          "much",
          "bulk",
          "remainder",
          "third",
          "quarter",
          "parts",
          "ten",
          "four",
          "five",
          "tens",
          "type",
          "kind",
          "variety",
          "range");

  /** Nouns that tell nothing of people but what people they are. */
  private static final Set<String> OF_A_PEOPLE =
      Set.of(
          "member",
          "contingent",
          "national",
          "citizen",
          "people",
          "leader",
          "element",
          "recruit",
          "volunteer",
          "origin",
          "component",
          "presence",
          "commander");

  private final List<Passage> passages;
  private final Players players;
  private final NameLists lists;
  private final Descriptions descriptions;
  private final NounSorts sorts;
  private final Meanings meanings;
  private final DefiniteMeanings definites;
  private final PlaceMeanings places;
  private final Roles roles;

  NounMeanings(
      List<Passage> passages,
      Players players,
      NameLists lists,
      Descriptions descriptions,
      Salience salience,
      Nicknames nicknames,
      Meanings meanings) {
    this.passages = passages;
    this.players = players;
    this.lists = lists;
    this.descriptions = descriptions;
    this.sorts = new NounSorts(lists);
    this.meanings = meanings;
    this.definites =
        new DefiniteMeanings(
            passages,
            players,
            salience,
            nicknames,
            sorts,
            new Callings(passages, players),
            meanings);
    this.places = new PlaceMeanings(players, descriptions, sorts, lists, meanings);
    this.roles = new Roles(passages, players, lists);
  }

  List<Referent> at(int passage, int token, Set<EntityKind> wanted) {
    NounPhrase phrase = new NounPhrase(passages.get(passage), token);
    List<Referent> found = beside(phrase, wanted);
    if (found.isEmpty()) {
      found = amount(phrase, wanted);
    }
    if (found.isEmpty() && wanted.contains(PLACE)) {
      found = places.at(phrase);
    }
    if (found.isEmpty() && wanted.contains(PERSON)) {
      found = roles.at(phrase, meanings);
    }
    boolean nominal = phrase.noun().isNoun() || phrase.noun().tag().equals("JJ");
    if (found.isEmpty() && wanted.contains(ORGANISATION) && nominal) {
      found = organisation(phrase, wanted);
    }
    if (found.isEmpty() && wanted.contains(POPULATION)) {
      found = population(phrase);
    }
    return found;
  }

  /** Somebody named in apposition: "its leader, X", "X, a militia". */
  private List<Referent> beside(NounPhrase phrase, Set<EntityKind> wanted) {
    Sentence sentence = phrase.sentence();
    int passage = phrase.passage().index();
    List<Integer> near = new ArrayList<>();
    near.addAll(Grammar.children(sentence, phrase.head(), "appos"));
    if (phrase.noun().is("appos") && phrase.noun().head() >= 0) {
      near.add(phrase.noun().head());
    }
    for (int token : near) {
      Mention mention = players.mentionAt(passage, token);
      if (mention != null && agrees(phrase, players.of(mention))) {
        List<Referent> named = meanings.at(passage, token, kindsFor(phrase, wanted));
        if (!named.isEmpty()) {
          return named;
        }
      }
    }
    return List.of();
  }

  private boolean agrees(NounPhrase phrase, Player player) {
    String lemma = phrase.lemma();
    return switch (player.entity().kind()) {
      case PERSON ->
          !phrase.plural() && !lists.title(lemma).isEmpty()
              || sorts.armed(lemma) && !phrase.plural();
      case ORGANISATION -> sorts.body(lemma) && !phrase.plural();
      case PLACE -> sorts.place(lemma);
      case POPULATION -> sorts.people(lemma, true);
    };
  }

  private Set<EntityKind> kindsFor(NounPhrase phrase, Set<EntityKind> wanted) {
    EnumSet<EntityKind> kinds = EnumSet.copyOf(wanted);
    if (!sorts.place(phrase.lemma())) {
      kinds.remove(PLACE);
    }
    return kinds;
  }

  private List<Referent> amount(NounPhrase phrase, Set<EntityKind> wanted) {
    int of = AMOUNTS.contains(phrase.lemma()) ? phrase.of() : -1;
    return of < 0 ? List.of() : meanings.at(phrase.passage().index(), of, wanted);
  }

  private List<Referent> organisation(NounPhrase phrase, Set<EntityKind> wanted) {
    List<Referent> found = namedGroup(phrase);
    if (found.isEmpty()) {
      found = members(phrase);
    }
    if (found.isEmpty()) {
      found = definites.at(phrase);
    }
    if (found.isEmpty()) {
      found = theFrench(phrase);
    }
    boolean people = wanted.contains(POPULATION) && !sorts.body(phrase.lemma());
    return found.isEmpty() && !people ? described(phrase) : found;
  }

  /** "The French", "Americans": their state. */
  private List<Referent> theFrench(NounPhrase phrase) {
    String word = phrase.noun().form();
    Country country = lists.nationals(word) == null ? lists.adjective(word) : lists.nationals(word);
    boolean alone =
        !phrase.noun().is("compound", "nmod") && phrase.modifiers().isEmpty() && phrase.of() < 0;
    return country == null || !alone || !phrase.definite()
        ? List.of()
        : List.of(meanings.state(country, word));
  }

  /** "The X group", "the X organisation": X itself. */
  private List<Referent> namedGroup(NounPhrase phrase) {
    boolean generic =
        sorts.anyGroup(phrase.lemma()) || phrase.lemma().matches("cartel|gang|party|coalition");
    if (!generic || phrase.plural()) {
      return List.of();
    }
    for (int child :
        Grammar.children(phrase.sentence(), phrase.head(), "compound", "nmod", "poss")) {
      Mention mention = players.mentionAt(phrase.passage().index(), child);
      boolean possessed = phrase.sentence().token(child).is("poss");
      if (mention != null
          && !possessed
          && players.of(mention).group()
          && onlyModifier(phrase, mention)) {
        return meanings.at(phrase.passage().index(), child, EnumSet.of(ORGANISATION));
      }
    }
    return List.of();
  }

  private boolean onlyModifier(NounPhrase phrase, Mention mention) {
    return mention.last() == phrase.head() - 1;
  }

  /** "X fighters", "members of X", "its forces": X. */
  private List<Referent> members(NounPhrase phrase) {
    if (!sorts.members(phrase.lemma())
        || !phrase.plural()
            && !phrase.lemma().matches("leadership|command|headquarters|personnel")) {
      return List.of();
    }
    int passage = phrase.passage().index();
    List<Integer> owners = owners(phrase);
    if (owners.isEmpty() && phrase.lemma().matches("fighter|member")) {
      return definites.salient(phrase);
    }
    for (int of : owners) {
      Token token = phrase.sentence().token(of);
      boolean known =
          players.mentionAt(passage, of) != null || token.tag().startsWith("PRP") || token.isNoun();
      List<Referent> found = known ? meanings.at(passage, of, EnumSet.of(ORGANISATION)) : List.of();
      if (!found.isEmpty() && !country(passage, of)) {
        return found.stream()
            .map(one ->
                new Referent(
                    one.entity(),
                    How.MEMBERS,
                    "“" + phrase.shortName() + "” are of " + one.entity().name()))
            .toList();
      }
    }
    return List.of();
  }

  private boolean country(int passage, int token) {
    Mention mention = players.mentionAt(passage, token);
    return mention != null && players.of(mention).state() != null;
  }

  private List<Integer> owners(NounPhrase phrase) {
    List<Integer> owners = new ArrayList<>();
    for (int child :
        Grammar.children(phrase.sentence(), phrase.head(), "compound", "nmod", "poss")) {
      boolean noun =
          phrase.sentence().token(child).is("poss")
              || players.mentionAt(phrase.passage().index(), child) != null;
      if (noun) {
        owners.addAll(Grammar.listed(phrase.sentence(), child));
      }
    }
    int of = phrase.of();
    if (of >= 0) {
      owners.addAll(Grammar.listed(phrase.sentence(), of));
    }
    return owners;
  }

  private List<Referent> described(NounPhrase phrase) {
    boolean one =
        !phrase.plural() && phrase.lemma().matches("president|prosecutor|soldier|marine|guard");
    if (one || phrase.noun().is("compound", "nmod") && !phrase.noun().isName()) {
      return List.of();
    }
    boolean tellsApart =
        !phrase.modifiers().isEmpty() || phrase.of() >= 0 || phrase.after("from") >= 0;
    boolean owned = phrase.owner() >= 0;
    boolean body = sorts.body(phrase.lemma()) || sorts.armed(phrase.lemma()) && phrase.plural();
    if (!body || !tellsApart && !owned && !sorts.authority(phrase.lemma())) {
      return List.of();
    }
    return new Origins(phrase, lists)
        .names().stream().map(name -> called(ORGANISATION, name)).toList();
  }

  private Referent called(EntityKind kind, String name) {
    Player player = players.named(name);
    return player != null && player.is(kind)
        ? new Referent(player.entity(), How.NAME, "“" + name + "” is a name")
        : new Referent(descriptions.of(kind, name), How.DESCRIPTION, "described as “" + name + "”");
  }

  private List<Referent> population(NounPhrase phrase) {
    Token noun = phrase.noun();
    boolean people = noun.isNoun() && sorts.people(phrase.lemma(), phrase.plural());
    if (!people) {
      return List.of();
    }
    Origins origins = new Origins(phrase, lists);
    if (OF_A_PEOPLE.contains(phrase.lemma()) && !origins.adjectives().isEmpty()) {
      return origins.adjectives().stream()
          .map(token -> lists.peopleOf(token.form()))
          .filter(Objects::nonNull)
          .map(name -> called(POPULATION, name))
          .toList();
    }
    return origins.names().stream().map(name -> called(POPULATION, name)).toList();
  }
}

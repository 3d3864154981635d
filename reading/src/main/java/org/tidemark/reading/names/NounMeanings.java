package org.tidemark.reading.names;

import static org.tidemark.model.EntityKind.ORGANISATION;
import static org.tidemark.model.EntityKind.PERSON;
import static org.tidemark.model.EntityKind.PLACE;
import static org.tidemark.model.EntityKind.POPULATION;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tidemark.model.EntityKind;
import org.tidemark.reading.frame.Grammar;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.text.Passage;

/** Whom a common noun means: somebody named beside it, somebody's people, or somebody described. */
final class NounMeanings {
  private final List<Passage> passages;
  private final Players players;
  private final NameLists lists;
  private final NounSorts sorts;
  private final Meanings meanings;
  private final BodyMeanings bodies;
  private final PlaceMeanings places;
  private final Roles roles;
  private final Describer describer;

  NounMeanings(Stage stage, Meanings meanings) {
    this.passages = stage.passages();
    this.players = stage.players();
    this.lists = stage.lists();
    this.sorts = stage.sorts();
    this.meanings = meanings;
    this.describer = new Describer(stage);
    this.bodies = new BodyMeanings(stage, meanings);
    this.places = new PlaceMeanings(stage, meanings);
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
      found = describer.people(phrase);
    }
    return found;
  }

  private List<Referent> organisation(NounPhrase phrase, Set<EntityKind> wanted) {
    List<Referent> found = bodies.at(phrase);
    boolean people = wanted.contains(POPULATION) && !sorts.body(phrase.lemma());
    return found.isEmpty() && !people ? describer.body(phrase) : found;
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
    int of = lists.words("nouns-amount").contains(phrase.lemma()) ? phrase.of() : -1;
    return of < 0 ? List.of() : meanings.at(phrase.passage().index(), of, wanted);
  }
}

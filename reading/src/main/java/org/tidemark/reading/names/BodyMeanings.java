package org.tidemark.reading.names;

import static org.tidemark.model.EntityKind.ORGANISATION;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.tidemark.reading.frame.Grammar;
import org.tidemark.reading.names.Referent.How;
import org.tidemark.reading.parse.Token;

/** Which organisation a noun means that has its name beside it, is its people, or points back. */
final class BodyMeanings {
  private final Players players;
  private final NameLists lists;
  private final NounSorts sorts;
  private final Meanings meanings;
  private final DefiniteMeanings definites;

  BodyMeanings(Stage stage, Meanings meanings) {
    this.players = stage.players();
    this.lists = stage.lists();
    this.sorts = stage.sorts();
    this.meanings = meanings;
    this.definites = new DefiniteMeanings(stage, meanings);
  }

  List<Referent> at(NounPhrase phrase) {
    List<Referent> found = namedGroup(phrase);
    if (found.isEmpty()) {
      found = members(phrase);
    }
    if (found.isEmpty()) {
      found = definites.at(phrase);
    }
    return found.isEmpty() ? theFrench(phrase) : found;
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
}

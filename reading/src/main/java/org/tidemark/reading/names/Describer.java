package org.tidemark.reading.names;

import static org.tidemark.model.EntityKind.ORGANISATION;
import static org.tidemark.model.EntityKind.POPULATION;

import java.util.List;
import java.util.Objects;
import org.tidemark.model.EntityKind;
import org.tidemark.reading.names.Referent.How;
import org.tidemark.reading.parse.Token;

/** The maker of entities from phrases that describe somebody who has no name. */
final class Describer {
  private final Players players;
  private final NameLists lists;
  private final Descriptions descriptions;
  private final NounSorts sorts;

  Describer(Stage stage) {
    this.players = stage.players();
    this.lists = stage.lists();
    this.descriptions = stage.descriptions();
    this.sorts = stage.sorts();
  }

  /** An organisation with no name of its own: "the armed wing of X", "Malian forces". */
  List<Referent> body(NounPhrase phrase) {
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

  /** People of some sort: "foreign fighters", "young men". */
  List<Referent> people(NounPhrase phrase) {
    Token noun = phrase.noun();
    boolean people = noun.isNoun() && sorts.people(phrase.lemma(), phrase.plural());
    if (!people) {
      return List.of();
    }
    Origins origins = new Origins(phrase, lists);
    if (lists.words("nouns-of-a-people").contains(phrase.lemma())
        && !origins.adjectives().isEmpty()) {
      return origins.adjectives().stream()
          .map(token -> lists.peopleOf(token.form()))
          .filter(Objects::nonNull)
          .map(name -> called(POPULATION, name))
          .toList();
    }
    return origins.names().stream().map(name -> called(POPULATION, name)).toList();
  }

  private Referent called(EntityKind kind, String name) {
    Player player = players.named(name);
    return player != null && player.is(kind)
        ? new Referent(player.entity(), How.NAME, "“" + name + "” is a name")
        : new Referent(descriptions.of(kind, name), How.DESCRIPTION, "described as “" + name + "”");
  }
}

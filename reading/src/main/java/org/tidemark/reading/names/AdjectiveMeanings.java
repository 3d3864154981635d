package org.tidemark.reading.names;

import static org.tidemark.model.EntityKind.ORGANISATION;
import static org.tidemark.model.EntityKind.POPULATION;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.reading.names.Referent.How;
import org.tidemark.reading.parse.Token;

/** Whom an adjective tells of: "Kurdish" of the Kurds, "Vidal-led" of Vidal. */
final class AdjectiveMeanings {
  private static final String MADE = ".*\\p{L}-(?:led|dominated|majority|run|commanded|headed|affiliated)";

  private final Players players;
  private final NameLists lists;
  private final Descriptions descriptions;
  private final Meanings meanings;

  AdjectiveMeanings(Stage stage, Meanings meanings) {
    this.meanings = meanings;
    this.players = stage.players();
    this.lists = stage.lists();
    this.descriptions = stage.descriptions();
  }

  List<Referent> at(Token word, Set<EntityKind> wanted) {
    boolean made = word.form().matches(MADE);
    boolean tells = made || word.tag().matches("JJ|NNP");
    if (!tells || !Shape.isCapital(word.form())) {
      return List.of();
    }
    String name = made ? word.form().substring(0, word.form().lastIndexOf('-')) : word.form();
    Entity named = made ? named(name, wanted) : null;
    boolean side = name.matches("(?:North|South|East|West|Central)(?:ern)?");
    String people = wanted.contains(POPULATION) && !side ? lists.peopleOf(name) : null;
    Country country = made && wanted.contains(ORGANISATION) ? lists.adjective(name) : null;
    if (named == null && country != null) {
      return List.of(meanings.state(country, word.form()));
    }
    String because = "“" + word.form() + "” tells of ";
    if (named != null) {
      return List.of(new Referent(named, How.NAME, because + named.name()));
    }
    if (people == null) {
      return List.of();
    }
    Player player = players.named(people);
    boolean known = player != null && player.is(POPULATION);
    Entity told = known ? player.entity() : descriptions.of(POPULATION, people);
    return List.of(new Referent(told, How.DESCRIPTION, because + people));
  }

  private @Nullable Entity named(String name, Set<EntityKind> wanted) {
    Player player = players.named(name);
    if (player == null) {
      return null;
    }
    for (EntityKind kind : wanted) {
      Entity entity = player.as(kind);
      if (entity != null) {
        return entity;
      }
    }
    return null;
  }
}

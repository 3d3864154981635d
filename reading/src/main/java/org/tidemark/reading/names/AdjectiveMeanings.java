package org.tidemark.reading.names;

import static org.tidemark.model.EntityKind.POPULATION;

import java.util.List;
import java.util.Set;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.reading.names.Referent.How;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;

/**
 * Which people an adjective or a land tells of: "Kurdish" of the Kurds, "from Chad" of Chadians.
 */
final class AdjectiveMeanings {
  private static final Set<EntityKind> PEOPLE = Set.of(POPULATION);

  private final Players players;
  private final NameLists lists;
  private final Descriptions descriptions;

  AdjectiveMeanings(Stage stage) {
    this.players = stage.players();
    this.lists = stage.lists();
    this.descriptions = stage.descriptions();
  }

  /** The people an adjective tells of. */
  List<Referent> at(Token word, Set<EntityKind> wanted) {
    String form = word.form();
    boolean tells = word.tag().matches("JJ|NNP") && Character.isUpperCase(form.charAt(0));
    boolean side = form.matches("(?:North|South|East|West|Central)(?:ern)?");
    boolean asked = tells && !side && wanted.contains(POPULATION);
    String people = asked ? lists.peopleOf(form) : null;
    return people == null ? List.of() : called(people, "“" + form + "” tells of " + people);
  }

  /** The people of a land that somebody is from: "volunteers from Chad and Niger". */
  List<Referent> natives(Sentence sentence, Mention mention, Set<EntityKind> wanted) {
    int at = mention.last();
    while (sentence.token(at).is("conj") && sentence.token(at).head() >= 0) {
      at = sentence.token(at).head();
    }
    int above = sentence.token(at).head();
    boolean from = above >= 0 && sentence.token(above).lemma().equals("from");
    Country country = from && wanted.equals(PEOPLE) ? lists.country(mention.name()) : null;
    if (country == null || country.people().isEmpty()) {
      return List.of();
    }
    String people = country.people().getFirst();
    return called(people, "people from " + mention.name() + " are " + people);
  }

  private List<Referent> called(String people, String because) {
    Player player = players.named(people);
    Entity told =
        player != null && player.is(POPULATION)
            ? player.entity()
            : descriptions.of(POPULATION, people);
    return List.of(new Referent(told, How.DESCRIPTION, because));
  }
}

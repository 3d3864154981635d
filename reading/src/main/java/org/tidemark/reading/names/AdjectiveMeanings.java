package org.tidemark.reading.names;

import static org.tidemark.model.EntityKind.ORGANISATION;
import static org.tidemark.model.EntityKind.PERSON;
import static org.tidemark.model.EntityKind.POPULATION;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.reading.names.Referent.How;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;

/** Whom an adjective tells of: "Kurdish" of the Kurds, "Vidal-led" of Vidal. */
final class AdjectiveMeanings {
  private static final String LED =
      ".*\\p{L}-(?:led|dominated|majority|run|commanded|headed|affiliated)";
  private static final String MADE =
      LED
          + "|.*\\p{L}-(?:backed|linked|based|allied|aligned|sponsored|supported|controlled|born"
          + "|speaking|funded|trained|armed|occupied|inspired)";

  private static final Set<EntityKind> PEOPLE = Set.of(POPULATION);

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

  /** Whether a word is made of a name and what somebody does there: "Kurdish-led". */
  static boolean isMade(String form) {
    return form.matches(MADE);
  }

  List<Referent> at(Token word, Set<EntityKind> wanted) {
    if (!Character.isUpperCase(word.form().charAt(0))) {
      return List.of();
    }
    if (!word.form().matches(LED)) {
      return word.tag().matches("JJ|NNP") ? people(word, word.form(), wanted) : List.of();
    }
    String name = word.form().substring(0, word.form().lastIndexOf('-'));
    Entity named = named(name, wanted);
    if (named != null) {
      String because = "“" + word.form() + "” tells of " + named.name();
      return List.of(new Referent(named, How.NAME, because));
    }
    Country country = wanted.contains(ORGANISATION) ? lists.adjective(name) : null;
    return country == null
        ? people(word, name, wanted)
        : List.of(meanings.state(country, word.form()));
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

  private List<Referent> people(Token word, String name, Set<EntityKind> wanted) {
    boolean side = name.matches("(?:North|South|East|West|Central)(?:ern)?");
    String people = wanted.contains(POPULATION) && !side ? lists.peopleOf(name) : null;
    if (people == null) {
      return List.of();
    }
    return called(people, "“" + word.form() + "” tells of " + people);
  }

  private List<Referent> called(String people, String because) {
    Player player = players.named(people);
    Entity told =
        player != null && player.is(POPULATION)
            ? player.entity()
            : descriptions.of(POPULATION, people);
    return List.of(new Referent(told, How.DESCRIPTION, because));
  }

  private @Nullable Entity named(String name, Set<EntityKind> wanted) {
    Player player = players.named(name);
    if (player == null) {
      return wanted.contains(PERSON) ? surnamed(name) : null;
    }
    return wanted.stream().map(player::as).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private @Nullable Entity surnamed(String name) {
    return players.all().stream()
        .map(Player::entity)
        .filter(one -> one.kind() == PERSON && one.name().endsWith(" " + name))
        .findFirst()
        .orElse(null);
  }
}

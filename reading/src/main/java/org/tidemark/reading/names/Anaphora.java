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
import org.tidemark.reading.names.Referent.How;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;
import org.tidemark.reading.text.Passage;

/** Whom a pronoun means. */
final class Anaphora {
  private static final Set<String> PERSONAL =
      Set.of("he", "him", "his", "himself", "she", "her", "herself", "hers");
  private static final Set<String> SINGULAR = Set.of("it", "its", "itself");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
  private static final int FARTHEST = 1;

  private final List<Passage> passages;
  private final Players players;
  private final Salience salience;
  private final Meanings meanings;

  Anaphora(Stage stage, Meanings meanings) {
    this.passages = stage.passages();
    this.players = stage.players();
    this.salience = stage.salience();
    this.meanings = meanings;
  }

  List<Referent> pronoun(int passage, int token, Set<EntityKind> wanted) {
    String word =
        passages.get(passage).sentence().token(token).form().toLowerCase(java.util.Locale.ROOT);
    Set<EntityKind> kinds = kinds(word);
    Sentence sentence = passages.get(passage).sentence();
    if (wanted.stream().noneMatch(kinds::contains) || Pleonasm.at(sentence, token)) {
      return List.of();
    }
    List<Referent> found =
        kinds.contains(PERSON)
            ? person(passage, token, kinds)
            : body(passage, token, kinds, PLURAL.contains(word));
    return said(word, found.stream().filter(one -> wanted.contains(one.entity().kind())).toList());
  }

  /** The kinds a pronoun can mean, whichever is asked for. */
  private static Set<EntityKind> kinds(String word) {
    if (PERSONAL.contains(word)) {
      return EnumSet.of(PERSON);
    }
    if (SINGULAR.contains(word)) {
      return EnumSet.of(ORGANISATION, PLACE);
    }
    return PLURAL.contains(word)
        ? EnumSet.of(ORGANISATION, POPULATION)
        : EnumSet.noneOf(EntityKind.class);
  }

  private static List<Referent> said(String word, List<Referent> found) {
    List<Referent> pronouns = new ArrayList<>();
    for (Referent one : found) {
      pronouns.add(
          new Referent(
              one.entity(),
              How.PRONOUN,
              "“" + word + "” = " + one.entity().name() + ", spoken of before"));
    }
    return pronouns;
  }

  private List<Referent> person(int passage, int token, Set<EntityKind> kinds) {
    List<Referent> near = walk(passage, token, kinds, false);
    if (!near.isEmpty()) {
      return near;
    }
    List<Player> before = salience.before(passage, token, player -> player.is(PERSON));
    return before.isEmpty()
        ? List.of()
        : List.of(new Referent(before.getFirst().entity(), How.PRONOUN, ""));
  }

  private List<Referent> body(int passage, int token, Set<EntityKind> kinds, boolean plural) {
    List<Referent> near = walk(passage, token, kinds, plural);
    if (!near.isEmpty()) {
      return near;
    }
    if (!kinds.contains(ORGANISATION)) {
      return List.of();
    }
    List<Player> before =
        salience.before(
            passage, token, player -> player.as(ORGANISATION) != null && player.state() == null);
    return before.isEmpty()
        ? List.of()
        : List.of(new Referent(before.getFirst().entity(), How.PRONOUN, ""));
  }

  /** Looks back from a pronoun, subjects first. */
  private List<Referent> walk(int passage, int token, Set<EntityKind> kinds, boolean plural) {
    Sentence sentence = passages.get(passage).sentence();
    for (int candidate : new Antecedents(sentence).above(token)) {
      List<Referent> found = meaning(passage, candidate, kinds, plural);
      if (!found.isEmpty()) {
        return found;
      }
    }
    List<Referent> fronted = beforeIn(passage, token, kinds, plural);
    if (!fronted.isEmpty()) {
      return fronted;
    }
    for (int p = passage - 1; p >= 0 && p >= passage - FARTHEST; p--) {
      List<Referent> found = mainSubjects(p, kinds, plural);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Referent> beforeIn(int passage, int token, Set<EntityKind> kinds, boolean plural) {
    Sentence sentence = passages.get(passage).sentence();
    EnumSet<EntityKind> inside = EnumSet.copyOf(kinds);
    inside.remove(PLACE);
    for (int i = token - 1; i >= 0; i--) {
      boolean head =
          sentence.token(i).is("nsubj", "nsubjpass", "pobj", "dobj", "poss")
              && !Grammar.under(sentence, token, i)
              && !countryAt(passage, i);
      List<Referent> found = head ? meaning(passage, i, inside, plural) : List.of();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private boolean countryAt(int passage, int token) {
    Mention mention = players.mentionAt(passage, token);
    return mention != null && players.of(mention).state() != null;
  }

  private List<Referent> mainSubjects(int passage, Set<EntityKind> kinds, boolean plural) {
    Sentence sentence = passages.get(passage).sentence();
    for (int subject : new Antecedents(sentence).mains()) {
      List<Referent> found = meaning(passage, subject, kinds, plural);
      if (!found.isEmpty()) {
        return found;
      }
      int owner = Grammar.child(sentence, subject, "poss", "compound");
      List<Referent> owned = owner < 0 ? List.of() : meaning(passage, owner, kinds, plural);
      if (!owned.isEmpty()) {
        return owned;
      }
    }
    return List.of();
  }

  private List<Referent> meaning(int passage, int token, Set<EntityKind> kinds, boolean plural) {
    Sentence sentence = passages.get(passage).sentence();
    Token word = sentence.token(token);
    boolean listed = Grammar.listed(sentence, token).size() > 1;
    if (!plural
        && (word.tag().equals("NNS") && players.mentionAt(passage, token) == null || listed)
        && !kinds.contains(PERSON)) {
      return List.of();
    }
    if (plural && listed) {
      return meanings.each(passage, Grammar.listed(sentence, token), kinds);
    }
    List<Referent> heard =
        salience.heardAt(passage, token).stream()
            .filter(one -> kinds.contains(one.entity().kind()))
            .toList();
    if (!heard.isEmpty()) {
      return heard;
    }
    boolean thing =
        word.tag().equals("NN")
            && plural
            && players.mentionAt(passage, token) == null
            && !word.is("poss");
    List<Referent> found = meanings.at(passage, token, kinds);
    return thing && found.stream().allMatch(one -> one.how() == How.DESCRIPTION)
        ? List.of()
        : found;
  }
}

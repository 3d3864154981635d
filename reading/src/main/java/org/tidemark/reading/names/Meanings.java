package org.tidemark.reading.names;

import static org.tidemark.model.EntityKind.ORGANISATION;
import static org.tidemark.model.EntityKind.PERSON;
import static org.tidemark.model.EntityKind.PLACE;
import static org.tidemark.model.EntityKind.POPULATION;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.reading.frame.Grammar;
import org.tidemark.reading.names.Referent.How;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;
import org.tidemark.reading.text.Passage;

/** Whom a token means: by its name, by what it describes, or by what was spoken of before. */
final class Meanings {
  private static final int DEEPEST = 6;

  private final List<Passage> passages;
  private final Players players;
  private final NameLists lists;
  private final Descriptions descriptions;
  private final Anaphora anaphora;
  private final NounMeanings nouns;
  private final AdjectiveMeanings adjectives;
  private int depth;

  Meanings(Stage stage) {
    this.passages = stage.passages();
    this.players = stage.players();
    this.lists = stage.lists();
    this.descriptions = stage.descriptions();
    this.anaphora = new Anaphora(stage, this);
    this.nouns = new NounMeanings(stage, this);
    this.adjectives = new AdjectiveMeanings(stage);
  }

  /** All a token means among the kinds wanted; none when it means nobody known. */
  List<Referent> at(int passage, int token, Set<EntityKind> wanted) {
    if (depth > DEEPEST) {
      return List.of();
    }
    depth++;
    try {
      return find(passage, token, wanted);
    } finally {
      depth--;
    }
  }

  private List<Referent> find(int passage, int token, Set<EntityKind> wanted) {
    Sentence sentence = passages.get(passage).sentence();
    Mention mention = players.mentionAt(passage, token);
    if (mention != null) {
      List<Referent> natives = adjectives.natives(sentence, mention, wanted);
      return natives.isEmpty() ? named(mention, wanted) : natives;
    }
    Token word = sentence.token(token);
    boolean does = word.is("npadvmod", "advmod") && wanted.contains(ORGANISATION);
    Country doer = does ? lists.adjective(word.form()) : null;
    if (doer != null) {
      return List.of(state(doer, word.form()));
    }
    List<Referent> told = adjectives.at(word, wanted);
    if (!told.isEmpty()) {
      return told;
    }
    if (Grammar.isRelative(word)) {
      return relative(passage, token, wanted);
    }
    if (word.tag().startsWith("PRP")) {
      return anaphora.pronoun(passage, token, wanted);
    }
    boolean side = word.tag().equals("RB") && wanted.contains(PLACE);
    if (side || word.isNoun() || word.tag().matches("JJ|JJR|JJS|CD|DT|VBG|VBN")) {
      return nouns.at(passage, token, wanted);
    }
    return List.of();
  }

  private List<Referent> relative(int passage, int token, Set<EntityKind> wanted) {
    Sentence sentence = passages.get(passage).sentence();
    int at = token;
    while (at >= 0 && !sentence.token(at).is("relcl", "acl")) {
      at = sentence.token(at).head();
    }
    int noun = at < 0 ? -1 : sentence.token(at).head();
    return noun < 0 || noun >= token ? List.of() : at(passage, noun, wanted);
  }

  /** What a name means, seen from one of its tokens. */
  private List<Referent> named(Mention mention, Set<EntityKind> wanted) {
    Player player = players.of(mention);
    Passage passage = passages.get(mention.passage());
    if (wanted.contains(PLACE)
        && player.is(PLACE)
        && (!wanted.contains(ORGANISATION) || placed(passage.sentence(), mention))) {
      return List.of(place(passage.sentence(), mention, player));
    }
    for (EntityKind kind : List.of(ORGANISATION, PERSON, PLACE, POPULATION)) {
      Entity entity = wanted.contains(kind) ? player.as(kind) : null;
      if (entity != null) {
        return List.of(name(entity, mention));
      }
    }
    Country country = wanted.contains(ORGANISATION) ? lists.nationals(mention.name()) : null;
    if (country != null) {
      return List.of(state(country, mention.name()));
    }
    return List.of();
  }

  private static Referent name(Entity entity, Mention mention) {
    return new Referent(entity, How.NAME, "“" + mention.name() + "” names " + entity.name());
  }

  /** The state of a country, under the name the report has for it. */
  Referent state(Country country, String words) {
    Player player = players.named(country.name());
    for (String alias : country.aliases()) {
      player = player == null ? players.named(alias) : player;
    }
    Entity entity = player == null ? null : player.as(ORGANISATION);
    Entity state = entity == null ? descriptions.of(ORGANISATION, country.name()) : entity;
    return new Referent(state, How.MEMBERS, "“" + words + "” stands for " + state.name());
  }

  private static boolean placed(Sentence sentence, Mention mention) {
    int before = mention.first() - 1;
    while (before >= 0 && sentence.token(before).is("det", "nmod", "compound")) {
      before--;
    }
    String word = before < 0 ? "" : sentence.token(before).lemma();
    return Set.of(
            "in",
            "near",
            "at",
            "into",
            "across",
            "around",
            "outside",
            "inside",
            "from",
            "throughout",
            "within",
            "to",
            "over",
            "towards")
        .contains(word);
  }

  private Referent place(Sentence sentence, Mention mention, Player player) {
    int first = mention.first();
    while (first > 0 && direction(sentence.token(first - 1))) {
      first--;
    }
    if (first == mention.first()) {
      return name(player.entity(), mention);
    }
    int begin = sentence.token(first).begin() - sentence.begin();
    int end = sentence.token(mention.last()).end() - sentence.begin();
    String phrase = sentence.text().substring(begin, end).replaceAll("\\s+", " ");
    return new Referent(
        descriptions.of(PLACE, phrase),
        How.DESCRIPTION,
        "“" + phrase + "” is a part of " + player.entity().name());
  }

  private static boolean direction(Token token) {
    return token
            .lemma()
            .matches(
                "(?:north|south|east|west|central|north-?east|north-?west|south-?east|south-?west|upper|lower|mainland|rural)(?:ern)?")
        && !token.is("pobj", "dobj", "nsubj");
  }

  /** What each of several tokens means, in order, nobody twice. */
  List<Referent> each(int passage, List<Integer> tokens, Set<EntityKind> wanted) {
    LinkedHashSet<Entity> seen = new LinkedHashSet<>();
    List<Referent> found = new ArrayList<>();
    for (int token : tokens) {
      for (Referent referent : at(passage, token, wanted)) {
        if (seen.add(referent.entity())) {
          found.add(referent);
        }
      }
    }
    return found;
  }

  @Nullable Mention mentionAt(int passage, int token) {
    return players.mentionAt(passage, token);
  }
}

package org.tidemark.reading.names;

import static org.tidemark.model.EntityKind.ORGANISATION;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Entity;
import org.tidemark.reading.names.Referent.How;
import org.tidemark.reading.parse.Token;
import org.tidemark.reading.text.Passage;

/** Which organisation "the group", "these factions", "the latter" or "the caliphate" means. */
final class DefiniteMeanings {
  private final List<Passage> passages;
  private final Players players;
  private final NameLists lists;
  private final Salience salience;
  private final Nicknames nicknames;
  private final NounSorts sorts;
  private final Callings callings;
  private final Meanings meanings;
  private final SeveralMeanings rows;

  DefiniteMeanings(Stage stage, Meanings meanings) {
    this.passages = stage.passages();
    this.players = stage.players();
    this.lists = stage.lists();
    this.salience = stage.salience();
    this.nicknames = stage.nicknames();
    this.sorts = stage.sorts();
    this.callings = stage.callings();
    this.meanings = meanings;
    this.rows = new SeveralMeanings(stage);
  }

  List<Referent> at(NounPhrase phrase) {
    String lemma = phrase.lemma();
    Player nicknamed = nicknames.of(lemma);
    if (nicknamed != null && !phrase.plural() && (unrestricted(phrase) || renewed(phrase))) {
      return definite(phrase, nicknamed, "so defined in the report");
    }
    if (phrase.definite()
        && lemma.matches("latter|former")
        && !phrase.noun().is("nmod", "compound")) {
      return rows.ordered(phrase, lemma.equals("latter"));
    }
    if (!phrase.definite() || phrase.owner() >= 0) {
      return List.of();
    }
    if (lemma.matches("organi[sz]ation|group|company") && modifier(phrase, "parent")) {
      return rows.parent(phrase);
    }
    if (!unrestricted(phrase) || phrase.of() >= 0 || phrase.relative()) {
      return List.of();
    }
    List<Referent> again = sorts.anyGroup(lemma) && !phrase.plural() ? List.of() : sameNoun(phrase);
    if (!again.isEmpty()) {
      return again;
    }
    if (phrase.plural()
        && (sorts.group(lemma) && !lemma.matches("guerrilla|force") || lemma.equals("side"))) {
      return rows.several(phrase);
    }
    if (sorts.group(lemma) && !phrase.plural()
        || sorts.fighters(lemma) && phrase.plural()
        || lemma.equals("force")) {
      return one(phrase);
    }
    return sorts.authority(lemma) ? authority(phrase) : List.of();
  }

  private static boolean modifier(NounPhrase phrase, String word) {
    return phrase.modifiers().stream().anyMatch(token -> token.lemma().equals(word));
  }

  private boolean unrestricted(NounPhrase phrase) {
    for (Token token : phrase.modifiers()) {
      if (!lists.words("adjectives-loose").contains(token.lemma())) {
        return false;
      }
    }
    return true;
  }

  /** Whether all that is said of it is that it is new or early. */
  private static boolean renewed(NounPhrase phrase) {
    return phrase.modifiers().stream()
        .allMatch(token ->
            token.lemma().matches("new|newly|early|establish|established|own|whole|declared"));
  }

  /** What an earlier phrase with the same noun meant, if that said more than "the" and the noun. */
  private List<Referent> sameNoun(NounPhrase phrase) {
    int farthest = phrase.demonstrative() ? 3 : 8;
    int now = phrase.passage().index();
    for (int p = now; p >= 0 && p > now - farthest; p--) {
      List<Token> tokens = passages.get(p).sentence().tokens();
      for (Token token : tokens.reversed()) {
        boolean earlier = p < now || token.index() < phrase.head();
        if (earlier
            && token.isNoun()
            && !token.is("attr", "appos", "oprd")
            && token.lemma().equals(phrase.lemma())
            && players.mentionAt(p, token.index()) == null) {
          NounPhrase before = new NounPhrase(passages.get(p), token.index());
          if (before.plural() == phrase.plural() && (!unrestricted(before) || before.of() >= 0)) {
            return again(phrase, meanings.at(p, token.index(), EnumSet.of(ORGANISATION)));
          }
        }
      }
    }
    return List.of();
  }

  private static List<Referent> again(NounPhrase phrase, List<Referent> before) {
    return before.stream()
        .map(one ->
            new Referent(
                one.entity(),
                How.DEFINITE,
                "“" + phrase.shortName() + "” = " + one.entity().name() + ", the last so called"))
        .toList();
  }

  /** The group most on the reader's mind, for its people named without it: "many fighters". */
  List<Referent> salient(NounPhrase phrase) {
    if (!unrestricted(phrase)
        || phrase.of() >= 0
        || phrase.owner() >= 0
        || phrase.after("from") >= 0) {
      return List.of();
    }
    List<Player> before = salience.before(phrase.passage().index(), phrase.head(), Player::group);
    return before.isEmpty() ? List.of() : definite(phrase, before.getFirst(), "last spoken of");
  }

  static List<Referent> definite(NounPhrase phrase, Player player, String why) {
    Entity entity = player.as(ORGANISATION);
    if (entity == null) {
      return List.of();
    }
    String words = "the " + phrase.shortName();
    return List.of(
        new Referent(entity, How.DEFINITE, "“" + words + "” = " + entity.name() + ", " + why));
  }

  private List<Referent> one(NounPhrase phrase) {
    int passage = phrase.passage().index();
    List<Player> before = salience.before(passage, phrase.head(), Player::group);
    for (Player player : before) {
      if (!sorts.anyGroup(phrase.lemma()) && callings.fits(player, phrase.lemma())) {
        return definite(phrase, player, "the last so named");
      }
    }
    if (!sorts.anyGroup(phrase.lemma())
        && !sorts.fighters(phrase.lemma())
        && strict(phrase.lemma())) {
      Player headed = lastHeaded(phrase);
      return headed == null ? List.of() : definite(phrase, headed, "the last so named");
    }
    return before.isEmpty() ? List.of() : definite(phrase, before.getFirst(), "last spoken of");
  }

  /** Nouns that only fit one with that very word in its name. */
  private static boolean strict(String lemma) {
    return lemma.matches(
        "army|council|union|federation|emirate|caliphate|division|unit|cell|force|battalion|brigade|front|branch|squad|legion|alliance|coalition|affiliate|bloc|mafia|formation|subgroup");
  }

  private @Nullable Player lastHeaded(NounPhrase phrase) {
    for (int p = phrase.passage().index(); p >= 0; p--) {
      for (Mention mention : players.in(p).reversed()) {
        boolean earlier = p < phrase.passage().index() || mention.last() < phrase.head();
        Player player = players.of(mention);
        if (earlier && player.as(ORGANISATION) != null && callings.fits(player, phrase.lemma())) {
          return player;
        }
      }
    }
    return null;
  }

  private List<Referent> authority(NounPhrase phrase) {
    Player named = lastHeaded(phrase);
    return named == null ? List.of() : definite(phrase, named, "the last so named");
  }
}

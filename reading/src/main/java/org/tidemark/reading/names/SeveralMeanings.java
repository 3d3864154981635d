package org.tidemark.reading.names;

import static org.tidemark.model.EntityKind.ORGANISATION;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tidemark.reading.text.Passage;

/** Which of several organisations spoken of "the two groups", "the latter", "the parent" mean. */
final class SeveralMeanings {
  private final List<Passage> passages;
  private final Players players;
  private final Salience salience;

  SeveralMeanings(Stage stage) {
    this.passages = stage.passages();
    this.players = stage.players();
    this.salience = stage.salience();
  }

  List<Referent> several(NounPhrase phrase) {
    List<Player> before = salience.before(phrase.passage().index(), phrase.head(), Player::group);
    boolean two =
        phrase.sentence().children(phrase.head()).stream()
            .anyMatch(token -> token.lemma().matches("two|both"));
    if (before.size() < 2 || !two && !phrase.demonstrative()) {
      return List.of();
    }
    List<Player> last = new ArrayList<>(before.subList(0, 2));
    List<Referent> found = new ArrayList<>();
    last.sort(Comparator.comparing(player -> player.entity().name()));
    last.forEach(player ->
        found.addAll(DefiniteMeanings.definite(phrase, player, "one of those last spoken of")));
    return found;
  }

  List<Referent> ordered(NounPhrase phrase, boolean latter) {
    List<Player> seen = new ArrayList<>();
    for (int p = phrase.passage().index();
        p >= 0 && p > phrase.passage().index() - 2 && seen.size() < 2;
        p--) {
      for (Mention mention : players.in(p).reversed()) {
        boolean earlier = p < phrase.passage().index() || mention.last() < phrase.head();
        Player player = players.of(mention);
        if (earlier
            && player.as(ORGANISATION) != null
            && player.state() == null
            && !seen.contains(player)) {
          seen.add(player);
        }
      }
    }
    if (seen.size() < 2) {
      return List.of();
    }
    return DefiniteMeanings.definite(
        phrase, latter ? seen.get(0) : seen.get(1), "of the last two spoken of");
  }

  List<Referent> parent(NounPhrase phrase) {
    Player topic = salience.topic();
    for (Passage passage : passages) {
      for (Mention mention : players.in(passage.index())) {
        Player player = players.of(mention);
        if (player.group() && !player.equals(topic) && parentPhrase(passage, mention)) {
          return DefiniteMeanings.definite(phrase, player, "the body it is part of");
        }
      }
    }
    return List.of();
  }

  private static boolean parentPhrase(Passage passage, Mention mention) {
    int at = mention.first() - 1;
    while (at > 0 && passage.sentence().token(at).is("det", "nmod")) {
      at--;
    }
    return at > 0
        && passage.sentence().token(at).lemma().equals("of")
        && passage
            .sentence()
            .token(at - 1)
            .lemma()
            .matches("branch|affiliate|province|wing|arm|offshoot|franchise|leadership");
  }
}

package org.tidemark.reading.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.EntityKind;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;
import org.tidemark.reading.text.Passage;

/** Who is on a reader's mind at a point of a report. */
final class Salience {
  private static final int MEMORY = 6;

  private final Players players;
  private final List<Passage> passages;
  private final @Nullable Player topic;

  Salience(Players players, List<Passage> passages) {
    this.players = players;
    this.passages = passages;
    this.topic = findTopic();
  }

  /** The organisation the report is about, or null. */
  @Nullable Player topic() {
    return topic;
  }

  private @Nullable Player findTopic() {
    Player best = null;
    double most = 0;
    int last = 0;
    for (Player player : players.all()) {
      double weight = topicWeight(player);
      if (weight > most) {
        most = weight;
        best = player;
      }
      last = Math.max(last, player.mentions().size());
    }
    return best;
  }

  private double topicWeight(Player player) {
    if (!player.is(EntityKind.ORGANISATION)) {
      return 0;
    }
    double weight = 0;
    for (Mention mention : player.mentions()) {
      weight += subject(mention) ? 1.5 : 1;
    }
    Mention first = player.mentions().getFirst();
    int opening = firstRunning();
    if (first.passage() <= opening) {
      weight *= 1.6;
      weight += first.first() < 8 ? 2.5 : 1;
    }
    return player.group() ? weight : weight * 0.25;
  }

  private int firstRunning() {
    for (Passage passage : passages) {
      if (!WordHabits.everyWordCapital(passage) && passage.sentence().size() > 5) {
        return passage.index();
      }
    }
    return 0;
  }

  /** Whether a mention is, or belongs to, the subject of a verb. */
  boolean subject(Mention mention) {
    Sentence sentence = passages.get(mention.passage()).sentence();
    int at = ContextEvidence.headToken(sentence, mention);
    for (int steps = 0; steps < 4; steps++) {
      Token token = sentence.token(at);
      if (token.is("nsubj", "nsubjpass")) {
        return true;
      }
      if (!token.is("compound", "nmod", "poss", "conj", "appos") || token.isRoot()) {
        return false;
      }
      at = token.head();
    }
    return false;
  }

  /**
   * Those spoken of before a point, likeliest first.
   *
   * @param passage number of the passage
   * @param token index of the token
   * @param fits who can be meant
   */
  List<Player> before(int passage, int token, Predicate<Player> fits) {
    Map<Player, Double> weights = new LinkedHashMap<>();
    for (int p = passage; p >= 0 && p > passage - MEMORY; p--) {
      for (Mention mention : players.in(p)) {
        boolean earlier = p < passage || mention.last() < token;
        if (earlier && fits.test(players.of(mention))) {
          weights.merge(players.of(mention), weight(mention, passage, token), Math::max);
        }
      }
    }
    if (topic != null && fits.test(topic)) {
      weights.merge(topic, 1.3, Double::sum);
    }
    List<Player> found = new ArrayList<>(weights.keySet());
    found.sort(Comparator.comparingDouble((Player player) -> -weights.getOrDefault(player, 0.0)));
    return found;
  }

  private double weight(Mention mention, int passage, int token) {
    int distance = passage - mention.passage();
    double weight =
        switch (distance) {
          case 0 -> 2.0;
          case 1 -> 2.0;
          case 2 -> 1.2;
          case 3 -> 0.7;
          default -> 0.4;
        };
    boolean sameBlock = passages.get(passage).block() == passages.get(mention.passage()).block();
    weight *= sameBlock ? 1.2 : 1;
    weight *= subject(mention) ? 1.5 : 1;
    if (distance == 0 && sameClauseSubject(mention, token)) {
      weight *= 0.4;
    }
    return weight + mention.first() * 0.001;
  }

  /** Whether a mention is the subject of the very verb a token is the object of. */
  private boolean sameClauseSubject(Mention mention, int token) {
    Sentence sentence = passages.get(mention.passage()).sentence();
    Token subject = sentence.token(ContextEvidence.headToken(sentence, mention));
    int at = token;
    for (int steps = 0; steps < 4 && at >= 0; steps++) {
      if (sentence.token(at).isVerb()) {
        return subject.is("nsubj", "nsubjpass") && subject.head() == at;
      }
      at = sentence.token(at).head();
    }
    return false;
  }
}

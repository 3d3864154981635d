package org.tidemark.reading.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
  private final Map<Integer, Map<Integer, List<Referent>>> heard = new HashMap<>();
  private final Player[] headings;
  private final @Nullable Player topic;

  Salience(Players players, List<Passage> passages) {
    this.players = players;
    this.passages = passages;
    this.topic = findTopic();
    this.headings = new Player[passages.size()];
    readHeadings();
  }

  /** Finds for each passage the one its section is about, as the heading says. */
  private void readHeadings() {
    Player last = null;
    for (Passage passage : passages) {
      if (WordHabits.everyWordCapital(passage)) {
        List<Mention> names = players.in(passage.index());
        boolean alone =
            names.size() == 1
                && (names.getFirst().last() - names.getFirst().first() + 2) * 3
                    >= passage.sentence().size() * 2;
        last = alone ? players.of(names.getFirst()) : null;
      }
      headings[passage.index()] = last;
    }
  }

  /** Notes whom a token that is no name means, for what comes after it. */
  void heard(int passage, int token, List<Referent> who) {
    heard.computeIfAbsent(passage, k -> new TreeMap<>()).put(token, who);
  }

  /** Whom a token was heard to mean; none when it was not heard. */
  List<Referent> heardAt(int passage, int token) {
    return heard.getOrDefault(passage, Map.of()).getOrDefault(token, List.of());
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
    echoes(passage, token, fits, weights);
    Player heading = headings[passage];
    if (heading != null && fits.test(heading)) {
      weights.merge(heading, 1.8, Double::sum);
    }
    if (topic != null && fits.test(topic)) {
      weights.merge(topic, 1.8, Double::sum);
    }
    List<Player> found = new ArrayList<>(weights.keySet());
    found.sort(Comparator.comparingDouble((Player player) -> -weights.getOrDefault(player, 0.0)));
    return found;
  }

  private void echoes(int passage, int token, Predicate<Player> fits, Map<Player, Double> weights) {
    for (int p = passage; p >= 0 && p > passage - MEMORY; p--) {
      for (var echo : heard.getOrDefault(p, Map.of()).entrySet()) {
        boolean earlier = p < passage || echo.getKey() < token;
        boolean one = echo.getValue().size() == 1;
        Player player = one ? players.named(echo.getValue().getFirst().entity().name()) : null;
        if (earlier && player != null && fits.test(player)) {
          boolean object = p == passage && objectOf(p, echo.getKey(), token);
          weights.merge(player, near(p, passage) * (object ? 0.6 : 1.5), Math::max);
        }
      }
    }
  }

  private double near(int then, int now) {
    double weight =
        switch (now - then) {
          case 0 -> 2.0;
          case 1 -> 2.0;
          case 2 -> 1.2;
          case 3 -> 0.7;
          default -> 0.4;
        };
    boolean sameBlock = passages.get(now).block() == passages.get(then).block();
    return weight * (sameBlock ? 1.2 : 1);
  }

  private double weight(Mention mention, int passage, int token) {
    int distance = passage - mention.passage();
    double weight = near(mention.passage(), passage);
    weight *= subject(mention) ? 1.5 : ofSubject(mention) ? 1.25 : 1;
    if (distance == 0 && sameClauseSubject(mention, token)) {
      weight *= 0.4;
    }
    return weight + mention.first() * 0.001;
  }

  /** Whether a mention is the subject of the very verb a token is the object of. */
  private boolean sameClauseSubject(Mention mention, int token) {
    Sentence sentence = passages.get(mention.passage()).sentence();
    return objectOf(mention.passage(), ContextEvidence.headToken(sentence, mention), token);
  }

  /** Whether a mention follows "of" in the subject: "the goals of X". */
  private boolean ofSubject(Mention mention) {
    Sentence sentence = passages.get(mention.passage()).sentence();
    Token token = sentence.token(ContextEvidence.headToken(sentence, mention));
    for (int steps = 0; steps < 5 && !token.isRoot(); steps++) {
      if (token.is("nsubj", "nsubjpass")) {
        return true;
      }
      if (!token.is("pobj", "prep", "compound", "poss", "nmod")) {
        return false;
      }
      token = sentence.token(token.head());
    }
    return false;
  }

  private boolean objectOf(int passage, int subjectToken, int token) {
    Sentence sentence = passages.get(passage).sentence();
    Token subject = sentence.token(subjectToken);
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

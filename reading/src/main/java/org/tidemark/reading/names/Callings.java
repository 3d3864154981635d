package org.tidemark.reading.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidemark.reading.frame.Grammar;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;
import org.tidemark.reading.text.Passage;

/** What common nouns a report calls each of its players: "X is a coalition", "the militia X". */
final class Callings {
  private static final Set<String> UNITS =
      Set.of(
          "brigade", "battalion", "regiment", "division", "company", "units", "platoon", "squad");

  private final Map<Player, Set<String>> nouns = new HashMap<>();

  Callings(List<Passage> passages, Players players) {
    for (Passage passage : passages) {
      for (Mention mention : players.in(passage.index())) {
        read(passage.sentence(), mention, players.of(mention));
      }
    }
  }

  private void read(Sentence sentence, Mention mention, Player player) {
    int head = ContextEvidence.headToken(sentence, mention);
    Token token = sentence.token(head);
    for (Token child : sentence.children(head, "appos")) {
      note(player, child);
    }
    if (token.isRoot()) {
      return;
    }
    Token above = sentence.token(token.head());
    if (token.is("appos", "compound")) {
      note(player, above);
    }
    if (token.is("nsubj", "nsubjpass")) {
      for (int noun : Grammar.children(sentence, above.index(), "attr", "oprd")) {
        note(player, sentence.token(noun));
      }
    }
  }

  private void note(Player player, Token noun) {
    if (noun.isNoun() && !noun.isName()) {
      nouns.computeIfAbsent(player, k -> new HashSet<>()).add(noun.lemma());
    }
  }

  /** Whether a noun stands in one of the player's names or was said of it. */
  boolean fits(Player player, String noun) {
    if (nouns.getOrDefault(player, Set.of()).contains(noun)) {
      return true;
    }
    for (NameUse use : player.uses()) {
      List<String> words = use.words();
      boolean unit = noun.equals("unit") && UNITS.contains(words.getLast());
      if (words.size() > 1 && (words.contains(noun) || unit)) {
        return true;
      }
    }
    return false;
  }
}

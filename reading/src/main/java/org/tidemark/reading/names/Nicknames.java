package org.tidemark.reading.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.text.Passage;

/** Common nouns a report defines for somebody: "the “caliphate”, i.e. the leadership of X". */
final class Nicknames {
  private static final Set<String> MARKS =
      Set.of("“", "”", "\"", ",", "``", "''", "(", "‘", "’", "'");
  private static final Set<String> HEADS =
      Set.of("leadership", "command", "centre", "center", "core", "apparatus", "headquarters");

  private final Map<String, Player> defined = new HashMap<>();

  Nicknames(List<Passage> passages, Players players) {
    for (Passage passage : passages) {
      read(passage, players);
    }
  }

  /** The one a noun was defined to mean, or null. */
  @Nullable Player of(String lemma) {
    return defined.get(lemma);
  }

  private void read(Passage passage, Players players) {
    Sentence sentence = passage.sentence();
    for (int i = 2; i < sentence.size(); i++) {
      String form = sentence.token(i).form().toLowerCase(java.util.Locale.ROOT);
      boolean said =
          form.equals("i.e.")
              || form.equals("namely")
              || form.equals("that")
                  && i + 1 < sentence.size()
                  && sentence.token(i + 1).form().equals("is")
                  && sentence.token(i - 1).form().equals(",");
      if (said) {
        define(passage, players, i);
      }
    }
  }

  private void define(Passage passage, Players players, int at) {
    Sentence sentence = passage.sentence();
    int noun = at - 1;
    boolean quoted = false;
    while (noun > 0 && MARKS.contains(sentence.token(noun).form())) {
      quoted |= sentence.token(noun).form().matches("[”\"’]|''");
      noun--;
    }
    if (!quoted
        || !sentence.token(noun).isNoun()
        || players.mentionAt(passage.index(), noun) != null) {
      return;
    }
    boolean head = false;
    for (int i = at + 1; i < sentence.size() && i < at + 10; i++) {
      head |= HEADS.contains(sentence.token(i).lemma());
      Mention mention = players.mentionAt(passage.index(), i);
      if (mention != null) {
        if (head || i <= at + 2) {
          defined.putIfAbsent(sentence.token(noun).lemma(), players.of(mention));
        }
        return;
      }
    }
  }
}

package org.tidemark.reading.names;

import java.util.Set;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;

/** The "it" that means nobody: "it is thought that", "it remains to be seen". */
final class Pleonasm {
  private static final Set<String> LINKING =
      Set.of("be", "become", "remain", "seem", "appear", "take", "emerge", "turn", "follow");
  private static final Set<String> TOLD =
      Set.of(
          "think",
          "believe",
          "estimate",
          "reckon",
          "say",
          "report",
          "claim",
          "allege",
          "know",
          "suspect",
          "understand",
          "expect",
          "hope",
          "fear",
          "announce",
          "reveal",
          "assume",
          "consider",
          "note",
          "argue",
          "suggest",
          "agree",
          "decide",
          "confirm",
          "rumour",
          "rumor");

  private Pleonasm() {}

  /** Whether the "it" at a token only holds the place of a clause. */
  static boolean at(Sentence sentence, int token) {
    Token it = sentence.token(token);
    if (!it.form().equalsIgnoreCase("it") || it.isRoot()) {
      return false;
    }
    Token verb = sentence.token(it.head());
    boolean linking = LINKING.contains(verb.lemma()) && clauseSoon(sentence, verb.index());
    boolean told =
        TOLD.contains(verb.lemma())
            && it.is("nsubjpass")
            && !sentence.children(verb.index(), "ccomp").isEmpty();
    return it.is("expl") || linking || told;
  }

  private static boolean clauseSoon(Sentence sentence, int verb) {
    boolean predicate = false;
    for (int i = verb + 1; i < sentence.size() && i < verb + 7; i++) {
      Token token = sentence.token(i);
      boolean opens = token.lemma().matches("that|whether|if|how") && !token.is("det", "nsubj");
      boolean infinitive = token.tag().equals("TO");
      if (opens || infinitive && (predicate || i == verb + 1)) {
        return true;
      }
      predicate |= token.tag().startsWith("JJ") || token.is("attr", "acomp");
      if (token.form().matches("[,.;]")) {
        return false;
      }
    }
    return false;
  }
}

package org.tidemark.reading.names;

import java.util.ArrayList;
import java.util.List;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;

/** The lands and peoples by whose adjectives a noun is told apart: "Malian and French forces". */
final class Origins {
  private final NounPhrase phrase;
  private final NameLists lists;

  Origins(NounPhrase phrase, NameLists lists) {
    this.phrase = phrase;
    this.lists = lists;
  }

  /** The adjectives, in order; several when they are listed. */
  List<Token> adjectives() {
    Sentence sentence = phrase.sentence();
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.children(phrase.head(), "nmod", "amod", "compound")) {
      if (child.index() < phrase.head() && tells(child)) {
        found.clear();
        collect(sentence, child, found);
        if (found.size() > 1) {
          return found;
        }
      }
    }
    return found;
  }

  private boolean tells(Token token) {
    return Shape.isCapital(token.form()) && lists.isPeopleAdjective(token.form());
  }

  private void collect(Sentence sentence, Token token, List<Token> found) {
    found.add(token);
    for (Token next : sentence.children(token.index(), "conj")) {
      if (tells(next) && next.index() < phrase.head()) {
        collect(sentence, next, found);
      }
    }
  }

  /** The phrase as a name, once for each adjective of a list. */
  List<String> names() {
    List<Token> adjectives = adjectives();
    if (adjectives.size() < 2) {
      return List.of(phrase.name());
    }
    String before = phrase.before(adjectives.getFirst().index());
    String after = phrase.from(Math.min(adjectives.getLast().index() + 1, phrase.head()));
    return adjectives.stream().map(one -> before + one.form() + " " + after).toList();
  }
}

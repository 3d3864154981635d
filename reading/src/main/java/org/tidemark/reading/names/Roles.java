package org.tidemark.reading.names;

import static org.tidemark.model.EntityKind.PERSON;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.tidemark.reading.frame.Grammar;
import org.tidemark.reading.names.Referent.How;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;
import org.tidemark.reading.text.Passage;

/** Who holds which role, as a report says by title or apposition. */
final class Roles {
  private record Holder(int passage, int token, String role, Player person) {}

  private final List<Holder> holders = new ArrayList<>();
  private final NameLists lists;

  Roles(List<Passage> passages, Players players, NameLists lists) {
    this.lists = lists;
    for (Passage passage : passages) {
      for (Mention mention : players.in(passage.index())) {
        Player player = players.of(mention);
        if (player.is(PERSON)) {
          read(passage, mention, player);
        }
      }
    }
  }

  private void read(Passage passage, Mention mention, Player person) {
    Sentence sentence = passage.sentence();
    int head = ContextEvidence.headToken(sentence, mention);
    for (int child : Grammar.children(sentence, head, "appos", "compound", "nmod")) {
      note(passage, sentence.token(child), person);
    }
    Token token = sentence.token(head);
    if (token.is("appos") && token.head() >= 0) {
      note(passage, sentence.token(token.head()), person);
    }
    if (token.is("nsubj", "nsubjpass") && token.head() >= 0) {
      for (int child : Grammar.children(sentence, token.head(), "attr", "oprd")) {
        note(passage, sentence.token(child), person);
      }
    }
    if (!mention.title().isEmpty()) {
      String[] words = mention.title().toLowerCase(java.util.Locale.ROOT).split(" ");
      holders.add(new Holder(passage.index(), mention.first(), words[words.length - 1], person));
    }
  }

  private void note(Passage passage, Token noun, Player person) {
    if (noun.isNoun() && !lists.title(noun.lemma()).isEmpty()) {
      holders.add(new Holder(passage.index(), noun.index(), noun.lemma(), person));
    }
  }

  /** The person a role noun means: "the leader", "its spokesman". */
  List<Referent> at(NounPhrase phrase, Meanings meanings) {
    String lemma = phrase.lemma();
    boolean pointed = phrase.definite() || phrase.owner() >= 0;
    if (!pointed || phrase.plural() || lists.title(lemma).isEmpty()) {
      return List.of();
    }
    boolean old =
        phrase.modifiers().stream()
            .anyMatch(
                token -> token.lemma().matches("former|late|previous|new|next|first|second|then"));
    if (old
        || phrase.of() >= 0
            && meanings
                .at(
                    phrase.passage().index(),
                    phrase.of(),
                    EnumSet.allOf(org.tidemark.model.EntityKind.class))
                .isEmpty()) {
      return List.of();
    }
    Holder found = null;
    for (Holder holder : holders) {
      boolean earlier =
          holder.passage() < phrase.passage().index()
              || holder.passage() == phrase.passage().index() && holder.token() < phrase.head();
      if (earlier && holder.role().equals(lemma)) {
        found = holder;
      }
    }
    return found == null
        ? List.of()
        : List.of(
            new Referent(
                found.person().entity(),
                How.DEFINITE,
                "“"
                    + phrase.shortName()
                    + "” = "
                    + found.person().entity().name()
                    + ", so called before"));
  }
}

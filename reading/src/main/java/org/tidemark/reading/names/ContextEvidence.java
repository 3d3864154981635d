package org.tidemark.reading.names;

import java.util.Set;
import org.tidemark.model.EntityKind;
import org.tidemark.reading.frame.Grammar;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;

/** What the words around a name say of its kind. */
final class ContextEvidence {
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of(
          "in",
          "near",
          "at",
          "into",
          "outside",
          "around",
          "across",
          "towards",
          "inside",
          "throughout",
          "within");
  private static final Set<String> PERSON_VERBS =
      Set.of("bear", "marry", "study", "graduate", "serve", "die", "resign");

  private final NameLists lists;

  ContextEvidence(NameLists lists) {
    this.lists = lists;
  }

  /** Adds what stands around a mention. */
  void weigh(Sentence sentence, Mention mention, Votes votes) {
    int head = headToken(sentence, mention);
    before(sentence, mention, votes);
    after(sentence, mention, votes);
    tree(sentence, head, mention, votes);
  }

  /** The token of a mention that the rest of the sentence hangs it on. */
  static int headToken(Sentence sentence, Mention mention) {
    for (int i = mention.first(); i <= mention.last(); i++) {
      int above = sentence.token(i).head();
      if (above < mention.first() || above > mention.last()) {
        return i;
      }
    }
    return mention.last();
  }

  private void before(Sentence sentence, Mention mention, Votes votes) {
    int at = mention.first() - 1;
    if (at < 0) {
      return;
    }
    String word = sentence.token(at).lemma();
    boolean article = word.equals("the");
    if (article) {
      votes.add(EntityKind.PERSON, -2);
      votes.add(EntityKind.ORGANISATION, 0.5);
    } else if (PLACE_PREPOSITIONS.contains(word)) {
      votes.add(EntityKind.PLACE, word.equals("in") || word.equals("at") ? 1.5 : 2.5);
    } else if (word.equals("of")
        && at > 0
        && lists.words("nouns-telling-place").contains(sentence.token(at - 1).lemma())) {
      votes.add(EntityKind.PLACE, 3);
    } else if (word.equals("from") || word.equals("to")) {
      votes.add(EntityKind.PLACE, 0.3);
    } else if (lists.words("nouns-telling-body").contains(word)) {
      votes.add(EntityKind.ORGANISATION, 3);
    } else if (!lists.title(word).isEmpty() && sentence.token(at).isNoun()) {
      votes.add(EntityKind.PERSON, 3);
    }
    int of = article ? at - 1 : at;
    if (of > 0
        && sentence.token(of).lemma().equals("of")
        && lists.words("nouns-telling-member").contains(sentence.token(of - 1).lemma())) {
      votes.add(EntityKind.ORGANISATION, 2);
    }
  }

  private void after(Sentence sentence, Mention mention, Votes votes) {
    char sort = ListingCode.after(sentence, mention);
    if (sort != ' ') {
      votes.add(sort == 'i' ? EntityKind.PERSON : EntityKind.ORGANISATION, 4);
    }
    int at = mention.last() + 1;
    if (at >= sentence.size()) {
      return;
    }
    Token next = sentence.token(at);
    if (next.isNoun() && lists.words("nouns-weapon").contains(next.lemma())) {
      votes.add(EntityKind.ORGANISATION, -4);
    } else if (lists.words("nouns-telling-place").contains(next.lemma()) && next.isNoun()) {
      votes.add(EntityKind.PLACE, 2.5);
    } else if (lists.words("nouns-telling-member").contains(next.lemma()) && next.isNoun()) {
      votes.add(EntityKind.ORGANISATION, 2);
    } else if (next.lemma().matches("regime|dictatorship|presidency|administration|family")) {
      votes.add(EntityKind.PERSON, 1.5);
    } else if (lists.words("nouns-telling-body").contains(next.lemma()) && next.isNoun()) {
      votes.add(EntityKind.ORGANISATION, 2);
    } else if (next.form().equals("(")
        && at + 1 < sentence.size()
        && Shape.isAcronym(sentence.token(at + 1).form())) {
      votes.add(EntityKind.ORGANISATION, 4);
    } else if (next.form().equals(",") && at + 1 < sentence.size()) {
      String apart = sentence.token(at + 1).form();
      if (apart.matches("\\d\\d") || apart.equals("who")) {
        votes.add(EntityKind.PERSON, 3);
      }
    } else if (next.form().equals("who")) {
      votes.add(EntityKind.PERSON, 1.5);
    }
  }

  private void tree(Sentence sentence, int head, Mention mention, Votes votes) {
    for (int child : Grammar.children(sentence, head, "appos")) {
      noun(sentence.token(child), votes, 3);
    }
    Token token = sentence.token(head);
    if (token.isRoot()) {
      return;
    }
    Token above = sentence.token(token.head());
    if (token.is("appos")) {
      noun(above, votes, 3);
    }
    Token modified = modified(sentence, token);
    if (modified.index() > mention.last() + 1
        && lists.words("nouns-telling-place").contains(modified.lemma())
        && modified.isNoun()) {
      votes.add(EntityKind.PLACE, 2.5);
    }
    if (token.is("nsubj", "nsubjpass")) {
      for (int child : Grammar.children(sentence, above.index(), "attr")) {
        noun(sentence.token(child), votes, 3);
      }
      if (PERSON_VERBS.contains(above.lemma())) {
        votes.add(EntityKind.PERSON, 1);
      } else if (above.isVerb()) {
        votes.add(EntityKind.ORGANISATION, 0.4);
        votes.add(EntityKind.PERSON, 0.4);
      }
    }
    if (token.is("dobj", "nsubjpass")
        && above.lemma().matches("kill|arrest|appoint|capture")
        && mention.last() > mention.first()) {
      votes.add(EntityKind.PERSON, 0.7);
    }
    if (token.is("dobj", "nsubjpass", "pobj")
        && lists.words("verbs-telling-place").contains(verbAbove(sentence, token).lemma())) {
      votes.add(EntityKind.PLACE, mention.first() == mention.last() ? 1.2 : 0.6);
    }
    if (token.is("dobj") && above.lemma().matches("join|found|form|establish|designate")) {
      votes.add(EntityKind.ORGANISATION, 1);
    }
  }

  /** The noun a name stands before with others: "X and Y districts". */
  private static Token modified(Sentence sentence, Token token) {
    Token at = token;
    while (at.is("conj") && at.head() >= 0) {
      at = sentence.token(at.head());
    }
    return at.is("nmod", "compound") && at.head() >= 0 ? sentence.token(at.head()) : token;
  }

  private static Token verbAbove(Sentence sentence, Token token) {
    Token above = sentence.token(token.head());
    return token.is("dobj", "nsubjpass") ? above : token;
  }

  private void noun(Token noun, Votes votes, double weight) {
    if (!noun.isNoun()) {
      return;
    }
    if (lists.words("nouns-telling-body").contains(noun.lemma())) {
      votes.add(EntityKind.ORGANISATION, weight);
    } else if (!lists.title(noun.lemma()).isEmpty()) {
      votes.add(EntityKind.PERSON, weight);
    } else if (lists.words("nouns-telling-place").contains(noun.lemma())) {
      votes.add(EntityKind.PLACE, weight);
    }
  }
}

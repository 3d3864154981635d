package org.tidemark.reading.names;

import java.util.ArrayList;
import java.util.List;
import org.tidemark.reading.frame.Grammar;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;

/** The words of a sentence that a pronoun can stand for, as grammar orders them. */
final class Antecedents {
  private final Sentence sentence;

  Antecedents(Sentence sentence) {
    this.sentence = sentence;
  }

  /** What stands above a pronoun in its own sentence, likeliest first. */
  List<Integer> above(int pronoun) {
    List<Integer> found = new ArrayList<>();
    if (reflexive(pronoun) && pronoun > 0 && sentence.token(pronoun - 1).isNoun()) {
      found.add(pronoun - 1);
    }
    firstOwner(pronoun, found);
    boolean apart = sentence.token(pronoun).is("dobj", "dative") && !reflexive(pronoun);
    for (int at = sentence.token(pronoun).head(); at >= 0; at = sentence.token(at).head()) {
      List<Integer> subjects = Grammar.subjects(sentence, at);
      if (!apart) {
        before(pronoun, subjects, found);
      }
      apart &= subjects.isEmpty() && sharesSubject(at);
      clauseNoun(at, pronoun, found);
    }
    if (sentence.token(pronoun).is("poss")) {
      found.addAll(mainSubjectAfter(pronoun));
    }
    return found;
  }

  private boolean reflexive(int pronoun) {
    return sentence.token(pronoun).form().matches(".*sel(?:f|ves)");
  }

  /** "X and its leader": X. */
  private void firstOwner(int pronoun, List<Integer> found) {
    Token token = sentence.token(pronoun);
    Token owned = token.is("poss") && !token.isRoot() ? sentence.token(token.head()) : token;
    if (!owned.equals(token) && owned.is("conj") && owned.head() >= 0 && owned.head() < pronoun) {
      found.add(owned.head());
    }
  }

  private void before(int pronoun, List<Integer> subjects, List<Integer> found) {
    for (int subject : subjects) {
      if (subject < pronoun && !Grammar.under(sentence, pronoun, subject)) {
        found.add(subject);
      }
    }
  }

  /** Whether a verb has the subject of the one above it, which its object then cannot be. */
  private boolean sharesSubject(int verb) {
    return sentence.token(verb).is("xcomp", "advcl", "acl", "pcomp", "conj", "prep");
  }

  /** The noun a relative clause or participle is about, unless that is the clause's object. */
  private void clauseNoun(int verb, int pronoun, List<Integer> found) {
    Token here = sentence.token(verb);
    boolean told = here.is("acl") || here.is("relcl") && relativeSubject(verb);
    if (told && here.head() >= 0 && here.head() < pronoun) {
      found.add(here.head());
    }
  }

  private boolean relativeSubject(int verb) {
    return Grammar.subjects(sentence, verb).stream()
        .anyMatch(subject -> Grammar.isRelative(sentence.token(subject)));
  }

  /** "Since its foundation, X has …": X. */
  private List<Integer> mainSubjectAfter(int pronoun) {
    List<Integer> found = new ArrayList<>();
    for (Token root : sentence.roots()) {
      for (int subject : Grammar.subjects(sentence, root.index())) {
        if (subject > pronoun && !Grammar.under(sentence, pronoun, subject)) {
          found.add(subject);
        }
      }
    }
    return found;
  }

  /** The subjects of what is told, the main clause first, then what it says. */
  List<Integer> mains() {
    List<Integer> found = new ArrayList<>();
    for (Token root : sentence.roots()) {
      found.addAll(Grammar.subjects(sentence, root.index()));
      for (Token said : sentence.children(root.index(), "ccomp")) {
        found.addAll(Grammar.subjects(sentence, said.index()));
      }
    }
    return found;
  }
}

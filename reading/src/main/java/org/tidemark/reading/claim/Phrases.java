package org.tidemark.reading.claim;

import java.util.HashSet;
import java.util.Set;
import org.tidemark.reading.frame.Grammar;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;

/** The stretch of words a phrase or clause takes up. */
final class Phrases {
  private static final Set<String> NEVER = Set.of("conj", "cc", "parataxis", "preconj");
  private static final Set<String> NOT_IN_NOUNS = Set.of("appos", "relcl", "det", "predet");
  private static final Set<String> NOT_IN_CLAUSES = Set.of("mark", "complm", "advcl");

  private final Sentence sentence;

  Phrases(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * A stretch of tokens.
   *
   * @param first index of the first
   * @param last index of the last
   */
  record Stretch(int first, int last) {}

  /** A noun with what stands before it, without article and owner. */
  Stretch head(int noun) {
    int first = noun;
    while (first > 0) {
      Token before = sentence.token(first - 1);
      boolean part =
          Grammar.under(sentence, first - 1, noun)
              && !Set.of("det", "poss", "case", "punct", "predet").contains(before.relation());
      boolean inner = before.relation().equals("punct") && hyphened(before);
      if (!part && !inner) {
        break;
      }
      first--;
    }
    return new Stretch(first, noun);
  }

  /** A whole noun phrase without article, "its", list partners and relative clauses. */
  Stretch noun(int noun) {
    Stretch whole = around(noun, NOT_IN_NOUNS);
    boolean owned = sentence.token(whole.first()).tag().equals("PRP$") && whole.first() < noun;
    int first = owned ? whole.first() + 1 : whole.first();
    while (first > 0 && first <= noun && hyphened(sentence.token(first - 1))) {
      first--;
    }
    return new Stretch(first, whole.last());
  }

  /** "Hit-and-run", which the tagger takes for a mark. */
  private static boolean hyphened(Token token) {
    return token.tag().equals("HYPH");
  }

  /** A clause without what joins it to the sentence. */
  Stretch clause(int verb) {
    Stretch whole = around(verb, NOT_IN_CLAUSES);
    int first = whole.first();
    while (first < verb && joins(sentence.token(first))) {
      first++;
    }
    return new Stretch(first, whole.last());
  }

  /** A phrase or clause with all that is listed beside it. */
  Stretch whole(int head) {
    boolean verb = Grammar.isVerb(sentence.token(head));
    Stretch one = verb ? clause(head) : noun(head);
    int last = one.last();
    for (int listed : Grammar.listed(sentence, head)) {
      boolean alike = Grammar.isVerb(sentence.token(listed)) == verb;
      last = alike ? Math.max(last, verb ? clause(listed).last() : noun(listed).last()) : last;
    }
    return new Stretch(one.first(), last);
  }

  /** A verb with what follows it, without its subject. */
  Stretch act(int verb) {
    return new Stretch(verb, clause(verb).last());
  }

  private static boolean joins(Token token) {
    return Set.of("to", "that", "whether", "and", "but", ",").contains(token.lemma());
  }

  private Stretch around(int head, Set<String> without) {
    Set<Integer> inside = new HashSet<>();
    gather(head, head, without, inside);
    int first = head;
    while (inside.contains(first - 1)) {
      first--;
    }
    int last = head;
    while (inside.contains(last + 1)) {
      last++;
    }
    while (last > head && sentence.token(last).relation().equals("punct")) {
      last--;
    }
    while (first < head && sentence.token(first).relation().equals("punct")) {
      first++;
    }
    return new Stretch(first, last);
  }

  private void gather(int at, int head, Set<String> without, Set<Integer> into) {
    into.add(at);
    for (int child : sentence.below(at)) {
      String relation = sentence.token(child).relation();
      boolean ofHead = at == head;
      if (ofHead && (NEVER.contains(relation) || without.contains(relation))) {
        continue;
      }
      if (ofHead
          && Set.of("because", "due", "owing", "accord").contains(sentence.token(child).lemma())) {
        continue;
      }
      if (ofHead && without.equals(NOT_IN_CLAUSES) && means(child)) {
        continue;
      }
      if (ofHead && without.equals(NOT_IN_NOUNS) && instance(child)) {
        continue;
      }
      if (relation.equals("punct") && ofHead && ends(sentence.token(child))) {
        continue;
      }
      gather(child, head, without, into);
    }
  }

  /** "By sending men" says how a thing is done, not what. */
  private boolean means(int preposition) {
    int doing = Grammar.child(sentence, preposition, "pcomp");
    return doing >= 0 && sentence.token(preposition).lemma().equals("by");
  }

  /** ", including A and B" gives examples of what was named before the comma. */
  private boolean instance(int preposition) {
    Token word = sentence.token(preposition);
    boolean after = preposition > 1 && word.relation().equals("prep");
    int before = word.lemma().equals("as") ? preposition - 2 : preposition - 1;
    boolean such =
        word.lemma().equals("include")
            || word.lemma().equals("including")
            || word.lemma().equals("as") && sentence.token(preposition - 1).lemma().equals("such");
    return after && such && before >= 0 && sentence.token(before).form().equals(",");
  }

  private static boolean ends(Token token) {
    return Set.of(";", ":", "--", "—").contains(token.form());
  }

  /** The words of a stretch, with line breaks made into spaces. */
  String words(String text, Stretch stretch) {
    int begin = sentence.token(stretch.first()).begin();
    int end = sentence.token(stretch.last()).end();
    return text.substring(begin, end).replaceAll("\\s+", " ").strip();
  }
}

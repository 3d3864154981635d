package org.tidemark.reading.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tidemark.reading.frame.Grammar;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;
import org.tidemark.reading.text.Passage;

/** A noun with what restricts it: article, owner, words before it, phrases after it. */
final class NounPhrase {
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "both");
  private static final Set<String> UNTOLD =
      Set.of(
          "several",
          "some",
          "many",
          "various",
          "numerous",
          "most",
          "few",
          "all",
          "any",
          "each",
          "both",
          "certain",
          "multiple",
          "such",
          "same",
          "whole",
          "entire",
          "said",
          "own",
          "nearly",
          "almost",
          "about",
          "around",
          "least",
          "more",
          "than",
          "over",
          "up",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "dozen",
          "hundred",
          "thousand",
          "million",
          "approximately",
          "only",
          "just",
          "estimated",
          "another",
          "half",
          "first",
          "then",
          "now",
          "current",
          "present",
          "so",
          "little",
          "or",
          "rather",
          "very",
          "too");

  /** Nouns whose "from" tells where they act from rather than who they are. */
  private static final Pattern BODY =
      Pattern.compile(
          "group|cell|force|faction|organi[sz]ation|branch|unit|army|movement|network|gang");

  private static final Pattern SKIPPED_TAGS =
      Pattern.compile("CD|PDT|DT|``|''|POS|CC|WP\\$|RBS?R?");

  private final Passage passage;
  private final Sentence sentence;
  private final int head;

  NounPhrase(Passage passage, int head) {
    this.passage = passage;
    this.sentence = passage.sentence();
    this.head = head;
  }

  Passage passage() {
    return passage;
  }

  Sentence sentence() {
    return sentence;
  }

  int head() {
    return head;
  }

  Token noun() {
    return sentence.token(head);
  }

  String lemma() {
    return noun().lemma();
  }

  boolean plural() {
    return noun().tag().endsWith("S") && noun().isNoun();
  }

  boolean definite() {
    int article = Grammar.child(sentence, head, "det", "predet");
    return article >= 0 && DEFINITE.contains(sentence.token(article).lemma())
        || article >= 0
            && DEFINITE.contains(sentence.token(article).form().toLowerCase(Locale.ROOT));
  }

  boolean demonstrative() {
    int article = Grammar.child(sentence, head, "det");
    return article >= 0
        && sentence.token(article).form().toLowerCase(Locale.ROOT).matches("th(is|at|ese|ose)");
  }

  /** The owner before it ("the group's leader", "its leader"), or -1. */
  int owner() {
    return Grammar.child(sentence, head, "poss");
  }

  /** The noun after "of", or -1. */
  int of() {
    return after("of");
  }

  /** The noun after a preposition that hangs on this one, or -1. */
  int after(String preposition) {
    for (int child : Grammar.children(sentence, head, "prep")) {
      if (sentence.token(child).lemma().equals(preposition) && child > head) {
        return Grammar.child(sentence, child, "pobj");
      }
    }
    return -1;
  }

  /** Words before it that tell it from others of its sort, numbers and the like left out. */
  List<Token> modifiers() {
    List<Token> found = new ArrayList<>();
    for (int child : sentence.below(head)) {
      Token token = sentence.token(child);
      boolean before = child < head && token.is("compound", "nmod", "amod", "advmod", "npadvmod");
      boolean telling =
          !UNTOLD.contains(token.lemma()) && !SKIPPED_TAGS.matcher(token.tag()).matches();
      if (before && telling) {
        found.add(token);
      }
    }
    return found;
  }

  boolean relative() {
    int clause = Grammar.child(sentence, head, "relcl", "acl");
    return clause >= 0 && !hasComma(head, clause);
  }

  private boolean hasComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.token(i).form().equals(",")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The phrase as a name: without article, number and clauses, with what follows "of" or "from".
   */
  String name() {
    int first = first();
    String words = text(first, last());
    boolean raised =
        WordHabits.startsSentence(sentence, first)
            && !sentence.token(first).isName()
            && !Shape.isShouted(sentence.token(first).form())
            && sentence
                .token(first)
                .lemma()
                .equals(sentence.token(first).form().toLowerCase(Locale.ROOT));
    return raised ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
  }

  /** The words before the head and the head. */
  String shortName() {
    return text(first(), head);
  }

  /** What of the name stands before a token, with a blank after it if there is anything. */
  String before(int token) {
    int first = first();
    return first >= token ? "" : text(first, token - 1) + " ";
  }

  /** What of the name stands from a token on. */
  String from(int token) {
    return token > last() ? "" : text(token, last());
  }

  private String text(int first, int last) {
    if (last < first) {
      return "";
    }
    int begin = sentence.token(first).begin() - sentence.begin();
    int end = sentence.token(last).end() - sentence.begin();
    return sentence
        .text()
        .substring(begin, end)
        .replaceAll("\\s+", " ")
        .replaceAll("[“”\"_]", "")
        .strip();
  }

  private int first() {
    int first = head;
    for (int i = head - 1; i >= 0 && inside(i); i--) {
      if (telling(i)) {
        first = i;
      }
    }
    while (first < head && !telling(first)) {
      first++;
    }
    return first;
  }

  private boolean inside(int i) {
    Token token = sentence.token(i);
    boolean comma = token.form().matches("[,;:(]");
    return Grammar.under(sentence, i, head)
        && !comma
        && !token.is("det", "predet", "preconj")
        && !(token.is("poss") && token.tag().startsWith("PRP"));
  }

  private boolean telling(int i) {
    Token token = sentence.token(i);
    return !UNTOLD.contains(token.lemma())
        && !SKIPPED_TAGS.matcher(token.tag()).matches()
        && !token.is("qmod", "neg", "punct");
  }

  private int last() {
    int last = head;
    for (int child : Grammar.children(sentence, head, "prep")) {
      String word = sentence.token(child).lemma();
      boolean from = word.equals("from") && !BODY.matcher(noun().lemma()).matches();
      boolean kept = child > head && (word.equals("of") || from || inCountry(child));
      int object = kept ? Grammar.child(sentence, child, "pobj") : -1;
      if (object >= 0 && child == last + 1) {
        last = Math.max(last, new NounPhrase(passage, object).tail());
      }
    }
    return last;
  }

  /** Whether "in" and a name hang on a noun of authority: "authorities in Mali". */
  private boolean inCountry(int preposition) {
    int object = Grammar.child(sentence, preposition, "pobj");
    return sentence.token(preposition).lemma().equals("in")
        && object >= 0
        && sentence.token(object).isName()
        && noun().lemma().matches("government|authority|regime|embassy");
  }

  /** The last word of the phrase with its own "of", without lists and clauses. */
  private int tail() {
    int last = head;
    int of = of();
    if (of >= 0
        && sentence.token(head + 1 < sentence.size() ? head + 1 : head).lemma().equals("of")) {
      last = Math.max(last, new NounPhrase(passage, of).tail());
    }
    while (last + 1 < sentence.size()
        && sentence.token(last + 1).isName()
        && !noun().isName()
        && Grammar.under(sentence, last + 1, head)) {
      last++;
    }
    return last;
  }
}

package org.tidemark.reading.names;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.parse.Token;
import org.tidemark.reading.text.Passage;

/** A sentence as the finder of names sees it: which words can begin, carry or end a name. */
final class Line {
  private static final Set<String> NEVER_FIRST =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "in",
          "on",
          "at",
          "by",
          "for",
          "from",
          "with",
          "to",
          "and",
          "or",
          "but",
          "as",
          "that",
          "this",
          "these",
          "those",
          "it",
          "its",
          "he",
          "his",
          "she",
          "her",
          "they",
          "their",
          "we",
          "our",
          "i",
          "my",
          "you",
          "who",
          "which",
          "what",
          "when",
          "where",
          "while",
          "after",
          "before",
          "since",
          "until",
          "although",
          "though",
          "however",
          "if",
          "is",
          "was",
          "were",
          "are",
          "be",
          "not",
          "no",
          "all",
          "both",
          "some",
          "many",
          "most",
          "other",
          "others",
          "such",
          "according",
          "also",
          "then",
          "there",
          "here",
          "now",
          "during",
          "under",
          "over",
          "between",
          "about",
          "mr",
          "mrs",
          "ms");
  private static final Set<String> CALENDAR =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "ramadan",
          "bc",
          "ad",
          "am",
          "pm",
          "gmt");

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\p{L}\\d])[_*]+|[_*]+(?![\\p{L}\\d])");

  private final Passage passage;
  private final Sentence sentence;
  private final NameLists lists;
  private final WordHabits habits;

  Line(Passage passage, NameLists lists, WordHabits habits) {
    this.passage = passage;
    this.sentence = passage.sentence();
    this.lists = lists;
    this.habits = habits;
  }

  Passage passage() {
    return passage;
  }

  NameLists lists() {
    return lists;
  }

  int size() {
    return sentence.size();
  }

  Token token(int i) {
    return sentence.token(i);
  }

  String form(int i) {
    return i < 0 || i >= size() ? "" : sentence.token(i).form();
  }

  String lower(int i) {
    return Shape.bare(form(i)).toLowerCase(Locale.ROOT);
  }

  /** The printed words from one token to another, marks of emphasis and line ends left out. */
  String words(int first, int last) {
    int begin = sentence.token(first).begin() - sentence.begin();
    int end = sentence.token(last).end() - sentence.begin();
    String plain = sentence.text().substring(begin, end);
    return first == last && plain.indexOf('_') < 0
        ? plain
        : EMPHASIS.matcher(SPACES.matcher(plain).replaceAll(" ")).replaceAll("").strip();
  }

  boolean capital(int i) {
    return i >= 0
        && i < size()
        && Shape.isCapital(form(i))
        && !form(i).startsWith("http")
        && !Shape.isCode(form(i));
  }

  boolean calendar(int i) {
    return CALENDAR.contains(lower(i).replace(".", "")) && !form(i).equals("may");
  }

  /** Whether a capitalised word is one of those that never begin a name. */
  boolean functional(int i) {
    return NEVER_FIRST.contains(lower(i)) && !Shape.isShouted(form(i)) || form(i).equals("A");
  }

  /** Whether a name may begin here, as far as this word tells. */
  boolean opens(int i) {
    if (Shape.isOrdinal(form(i))) {
      return capital(i + 1) && organisationNoun(i + 1) || capital(i + 2) && organisationNoun(i + 2);
    }
    if (!capital(i) || functional(i) || form(i).length() == 1 && !form(i + 1).equals(".")) {
      return false;
    }
    return !WordHabits.startsSentence(sentence, i) || opensSentence(i);
  }

  /** Whether the whole line is the name of a body: capitals and links, a noun for a body last. */
  boolean wholeName() {
    int first = capital(0) ? 0 : 1;
    int last = size() - 1;
    if (last <= first
        || last > first + 8
        || !capital(first)
        || functional(first)
        || !capital(last)
        || !organisationNoun(last)) {
      return false;
    }
    for (int i = first; i <= last; i++) {
      if (!capital(i) && !particle(i) && !lower(i).matches("of|the|and|for")) {
        return false;
      }
    }
    return true;
  }

  private boolean opensSentence(int i) {
    if (i <= 1 && wholeName()) {
      return true;
    }
    String tag = token(i).tag();
    if (tag.startsWith("NNP") || Shape.isAcronym(form(i)) || lists.isPeopleAdjective(form(i))) {
      return tag.startsWith("NNP") || !tag.startsWith("V");
    }
    if (lists.isListed(form(i)) || habits.usedWithCapital(form(i))) {
      return !tag.matches("IN|DT|CC|PRP.*|W.*|MD|TO|EX") && !lists.isCommon(form(i))
          || capital(i + 1);
    }
    if (habits.endsNames(form(i)) && tag.matches("JJ|NNS?|FW") && !lists.isCommon(form(i))) {
      return true;
    }
    return capital(i + 1)
        && !calendar(i + 1)
        && tag.matches("JJ|NN|NNS|FW|CD")
        && !habits.usedSmall(form(i));
  }

  /** Whether a word is capitalised yet common: a sentence opener or bare institution. */
  boolean common(int i) {
    return lists.isCommon(Shape.bare(form(i)));
  }

  boolean organisationNoun(int i) {
    return i >= 0
        && i < size()
        && (isOrganisationNoun(lower(i))
            || isOrganisationNoun(token(i).lemma())
            || capital(i) && lists.words("name-ends-body").contains(lower(i)));
  }

  private boolean isOrganisationNoun(String word) {
    return (lists.words("nouns-organisation").contains(word)
            || lists.words("nouns-part").contains(word)
            || lists.words("nouns-authority").contains(word))
        && lists.title(word).isEmpty();
  }

  boolean placeNoun(int i) {
    return i >= 0
        && i < size()
        && (lists.words("nouns-place").contains(lower(i))
            || lists.words("nouns-place").contains(token(i).lemma()));
  }

  /** Whether a word may stand inside a name without a capital: "de", "bin", "al", "ul". */
  boolean particle(int i) {
    return i >= 0 && i < size() && !capital(i) && lists.isParticle(form(i));
  }

  boolean number(int i) {
    return form(i).matches("\\d{1,4}");
  }

  boolean year(int i) {
    return form(i).matches("(?:19|20)\\d\\d");
  }

  boolean startsSentence(int i) {
    return WordHabits.startsSentence(sentence, i);
  }

  boolean used(int i) {
    return habits.usedWithCapital(form(i));
  }

  boolean usedSmall(int i) {
    return habits.usedSmall(form(i));
  }
}

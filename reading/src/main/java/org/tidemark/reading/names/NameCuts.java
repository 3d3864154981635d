package org.tidemark.reading.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What of a run of capitals is a name: titles, adjectives and common words are cut away. */
final class NameCuts {
  private static final int LONGEST_TITLE = 4;

  private final Line line;
  private final NameLists lists;

  NameCuts(Line line) {
    this.line = line;
    this.lists = line.lists();
  }

  /** The names in a run, in order; none when all of it is common words. */
  List<Mention> cut(int first, int end) {
    List<Mention> found = new ArrayList<>();
    int title = lists.isListed(line.words(first, end)) ? -1 : titleIn(first, end);
    int person = title < 0 ? personAfterPlace(first, end) : -1;
    if (person > 0) {
      add(found, first, person - 1, "");
      add(found, person, end, "");
      return found;
    }
    if (title < 0) {
      add(found, first, end, "");
      return found;
    }
    if (title > first) {
      add(found, first, title - 1, "");
    }
    person = title + titleLength(title, end);
    while (person <= end && titleLength(person, end) > 0 && person < end) {
      person += titleLength(person, end);
    }
    if (person <= end) {
      add(found, person, end, line.words(title, person - 1));
    }
    return found;
  }

  /** Where a person's name begins in a run after that of a place: "Minister for X Ana Ruiz". */
  private int personAfterPlace(int first, int end) {
    if (line.organisationNoun(end)
        || line.placeNoun(end)
        || lists.isListed(line.words(first, end))) {
      return -1;
    }
    for (int i = end - 1; i > first; i--) {
      String before = line.words(first, i - 1);
      boolean place =
          lists.country(before) != null || before.indexOf(' ') > 0 && lists.place(before) != null;
      if (place && lists.isGivenName(line.form(i)) && line.capital(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Where a title stands in a run that names a person after it, or -1. */
  private int titleIn(int first, int end) {
    if (line.organisationNoun(end) || line.placeNoun(end)) {
      return -1;
    }
    for (int i = first; i < end; i++) {
      boolean clear = i == first || qualifies(first, i - 1);
      if (clear && titleLength(i, end) > 0 && !line.lower(i + titleLength(i, end)).equals("of")) {
        return i;
      }
    }
    return -1;
  }

  private boolean qualifies(int first, int last) {
    String words = line.words(first, last);
    return lists.isPeopleAdjective(words)
        || lists.isListed(words)
        || lists.place(words) != null
        || Shape.isAcronym(words)
        || line.organisationNoun(last)
        || first == last && line.common(first);
  }

  /** How many tokens the title that begins at one takes up; 0 when there is none. */
  private int titleLength(int at, int end) {
    for (int length = LONGEST_TITLE; length > 0; length--) {
      int last = at + length - 1;
      if (last <= end && isTitle(line.words(at, last))) {
        boolean stop = last < end && line.form(last + 1).equals(".");
        return length + (stop ? 1 : 0);
      }
    }
    return 0;
  }

  private boolean isTitle(String words) {
    Set<String> classes = lists.title(words);
    return !lists.isGivenName(words) && !classes.isEmpty() && !classes.equals(Set.of("alias"));
  }

  private void add(List<Mention> found, int from, int to, String title) {
    int first = from;
    int last = to;
    while (first < last && line.functional(first)) {
      first++;
    }
    while (first < last
        && (strippable(first, last) || opener(first, last) || origin(first, last))) {
      first++;
    }
    while (last > first && (line.calendar(last) || line.form(last).matches("[’'.]s?"))) {
      last--;
    }
    if (names(first, last, title)) {
      found.add(mention(first, last, title));
    }
  }

  /**
   * Whether a word before a given name only says where the person is from: "Malian Omar Haddad".
   */
  private boolean origin(int first, int last) {
    boolean tells = lists.isPeopleAdjective(line.form(first)) || line.common(first);
    return tells
        && last > first + 1
        && !line.organisationNoun(last)
        && !lists.isListed(line.words(first, last))
        && (lists.isGivenName(line.form(first + 1)) || origin(first + 1, last))
        && !lists.isGivenName(line.form(first));
  }

  /** Whether the first word only has its capital from the sentence: "Former Taliban". */
  private boolean opener(int first, int last) {
    String rest = line.words(first + 1, last);
    return line.startsSentence(first)
        && line.common(first)
        && !lists.isListed(line.words(first, last))
        && (lists.isListed(rest) || lists.isPeople(rest));
  }

  /** Whether the first word only says where a well-known body is from: "Lebanese Hezbollah". */
  private boolean strippable(int first, int last) {
    String rest = line.words(first + 1, last);
    return lists.isPeopleAdjective(line.form(first))
        && !lists.isListed(line.words(first, last))
        && !line.common(first + 1)
        && (Shape.isAcronym(rest)
            || peoples(first + 1, last)
            || !lists.organisations(rest, true).isEmpty());
  }

  /** Whether a name is that of an event or text: "Battle of Arden". */
  private boolean event(int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (line.lower(i).matches("of|on|for|in")) {
        return lists.words("name-ends-event").contains(line.lower(i - 1));
      }
    }
    return lists.words("name-ends-event").contains(line.lower(last));
  }

  private boolean peoples(int first, int last) {
    return first == last && line.form(first).endsWith("s") && lists.isPeople(line.form(first));
  }

  private boolean names(int first, int last, String title) {
    String words = line.words(first, last);
    if (!words.chars().anyMatch(Character::isLetter)) {
      return false;
    }
    if (event(first, last) && !lists.isListed(words)) {
      return false;
    }
    if (lists.isListed(words)) {
      return !adjective(first, last) || lists.country(words) != null;
    }
    boolean key = first == last && first == 0 && line.form(1).equals(":") && Shape.isShouted(words);
    String small = words.toLowerCase(java.util.Locale.ROOT);
    if (key
        || lists.words("nouns-weapon").contains(small.replaceFirst("s$", ""))
        || words.matches("[A-Z]{2,}-\\d+\\w*|(?:.* )?[A-Z][A-Za-z]{0,2}-?\\d+s")
        || lists.words("nouns-weapon").contains(words.toLowerCase(java.util.Locale.ROOT))) {
      return false;
    }
    if (first == last) {
      return single(first, title);
    }
    if (WordHabits.everyWordCapital(line.passage()) && allCommon(first, last)) {
      return false;
    }
    return line.organisationNoun(last)
        || line.organisationNoun(first) && line.lower(first + 1).equals("of")
        || line.number(last) && line.organisationNoun(last - 1)
        || line.placeNoun(last)
        || !allCommon(first, last)
        || last - first > 2;
  }

  private boolean single(int i, String title) {
    if (!title.isEmpty()) {
      return !line.common(i);
    }
    boolean ism = line.lower(i).matches(".{3,}(?:ism|ity|ology)");
    return !line.common(i) && !adjective(i, i) && !ism && !line.calendar(i) && !roman(i);
  }

  private boolean roman(int i) {
    return line.form(i).matches("[IVX]+");
  }

  /** Whether a word stands as the adjective of a people or land before a noun. */
  private boolean adjective(int first, int last) {
    if (first != last || !lists.isPeopleAdjective(line.form(first))) {
      return false;
    }
    boolean plural = lists.isPeople(line.form(first));
    return !plural || line.token(first).is("nmod", "amod", "compound");
  }

  private boolean allCommon(int first, int last) {
    for (int i = first; i <= last; i++) {
      boolean plain = line.common(i) || lists.isPeopleAdjective(line.form(i)) || !line.capital(i);
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private Mention mention(int first, int last, String title) {
    String name = line.words(first, last).replaceFirst("\\s[“\"‘'].+?[”\"’']\\s", " ");
    boolean weak = WordHabits.everyWordCapital(line.passage());
    return new Mention(line.passage().index(), first, last, name, title, weak);
  }
}

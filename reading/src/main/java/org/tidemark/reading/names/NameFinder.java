package org.tidemark.reading.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidemark.reading.text.Passage;

/** The finder of names: every stretch of a report that is somebody's or something's name. */
final class NameFinder {
  private static final Set<String> LEADING =
      Set.of("al", "el", "bin", "ben", "ibn", "abu", "ag", "umm", "ould", "van", "von", "bint");

  private final NameLists lists;
  private final WordHabits habits;

  NameFinder(NameLists lists, WordHabits habits) {
    this.lists = lists;
    this.habits = habits;
  }

  /** The names of all passages, in the order of the text, none overlapping another. */
  List<Mention> find(List<Passage> passages) {
    List<Mention> found = new ArrayList<>();
    for (Passage passage : passages) {
      found.addAll(inLine(new Line(passage, lists, habits)));
    }
    return withoutOpeners(found, passages);
  }

  private List<Mention> inLine(Line line) {
    List<Mention> found = new ArrayList<>();
    NameRuns runs = new NameRuns(line);
    NameCuts cuts = new NameCuts(line);
    int i = 0;
    while (i < line.size()) {
      boolean opens = line.opens(i) && !line.calendar(i) || led(line, i);
      int listed = opens || line.capital(i) && !line.startsSentence(i) ? runs.listed(i) : -1;
      if (opens || listed > i) {
        int end = Math.max(runs.end(i), listed);
        found.addAll(cuts.cut(i, end));
        i = end + 1;
      } else {
        i++;
      }
    }
    return withBrackets(line, found);
  }

  /** Whether a name begins with a small word of its own: "al Qaeda", "bin Laden". */
  private static boolean led(Line line, int i) {
    return LEADING.contains(line.form(i)) && line.capital(i + 1) && !line.functional(i + 1);
  }

  /** Lets an acronym in brackets say where the name before it begins. */
  private static List<Mention> withBrackets(Line line, List<Mention> found) {
    List<Mention> all = new ArrayList<>(found);
    for (int i = 1; i + 1 < line.size(); i++) {
      if (line.form(i).equals("(") && Shape.isAcronym(line.form(i + 1))) {
        Mention named = new BracketedAcronym(line, i).name();
        if (named != null) {
          all.removeIf(other -> other.first() <= named.last() && other.last() >= named.first());
          all.add(named);
        }
      }
    }
    all.sort(Comparator.comparingInt(Mention::first));
    return all;
  }

  /** Drops a common word that opens a sentence from a name that stands elsewhere without it. */
  private List<Mention> withoutOpeners(List<Mention> found, List<Passage> passages) {
    Map<String, Integer> counts = new HashMap<>();
    found.forEach(mention -> counts.merge(mention.key(), 1, Integer::sum));
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : found) {
      Line line = new Line(passages.get(mention.passage()), lists, habits);
      int inner = innerAcronym(line, mention, counts);
      if (inner >= 0) {
        kept.add(cut(line, mention, inner, inner));
      } else {
        kept.add(
            opener(line, mention, counts)
                ? cut(line, mention, mention.first() + 1, mention.last())
                : mention);
      }
    }
    return kept;
  }

  private boolean opener(Line line, Mention mention, Map<String, Integer> counts) {
    if (mention.last() == mention.first() || !line.startsSentence(mention.first())) {
      return false;
    }
    boolean plain = line.common(mention.first()) || !line.token(mention.first()).isName();
    String rest = NameKey.of(line.words(mention.first() + 1, mention.last()));
    return plain
        && line.capital(mention.first() + 1)
        && !lists.isListed(mention.name())
        && counts.getOrDefault(mention.key(), 0) == 1
        && counts.containsKey(rest);
  }

  /** The known acronym in a row of capitals that is a headline rather than a name, or -1. */
  private int innerAcronym(Line line, Mention mention, Map<String, Integer> counts) {
    boolean headline =
        mention.last() > mention.first() + 1
            && counts.getOrDefault(mention.key(), 0) == 1
            && !line.organisationNoun(mention.last())
            && !lists.isListed(mention.name());
    for (int i = mention.first(); headline && i <= mention.last(); i++) {
      String word = line.form(i);
      boolean known = counts.getOrDefault(NameKey.of(word), 0) > 1;
      if (known && Shape.isAcronym(word) && lists.country(word) == null) {
        return i;
      }
    }
    return -1;
  }

  private static Mention cut(Line line, Mention mention, int first, int last) {
    String name = line.words(first, last);
    return new Mention(mention.passage(), first, last, name, mention.title(), mention.weak());
  }
}

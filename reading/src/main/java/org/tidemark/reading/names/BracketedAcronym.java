package org.tidemark.reading.names;

import org.jspecify.annotations.Nullable;

/** An acronym in brackets and the name before the bracket that it stands for. */
final class BracketedAcronym {
  private static final int FARTHEST = 12;

  private final Line line;
  private final int bracket;

  /** The bracket is the index of the opening one. */
  BracketedAcronym(Line line, int bracket) {
    this.line = line;
    this.bracket = bracket;
  }

  /** The name the acronym's letters spell out, or null when none before the bracket does. */
  @Nullable Mention name() {
    String acronym = line.form(bracket + 1);
    Mention found = null;
    for (int first = bracket - 1; first >= 0 && first > bracket - FARTHEST; first--) {
      if (stops(first)) {
        break;
      }
      if (fits(acronym, first)) {
        found = mention(first);
        if (Initials.exactly(acronym, Initials.words(found.name()))) {
          return found;
        }
      }
    }
    return found;
  }

  private boolean stops(int i) {
    String form = line.form(i);
    return form.matches("[,;:()\\[\\]“”\"]") || line.token(i).isVerb() && !line.capital(i);
  }

  private boolean fits(String acronym, int first) {
    boolean named = line.capital(first) && !line.functional(first);
    boolean phrase = !named && first < bracket - 1 && line.organisationNoun(bracket - 1);
    if (!named && !phrase) {
      return false;
    }
    if (phrase && (line.functional(first) || first < bracket - 5)) {
      return false;
    }
    var words = Initials.words(line.words(first, bracket - 1));
    return words.size() > 1
        && (Initials.exactly(acronym, words) || named && Initials.roughly(acronym, words));
  }

  private Mention mention(int first) {
    return new Mention(
        line.passage().index(),
        first,
        bracket - 1,
        line.words(first, bracket - 1),
        "",
        WordHabits.everyWordCapital(line.passage()));
  }
}

package org.tidemark.reading.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.reading.frame.Grammar;
import org.tidemark.reading.parse.Sentence;
import org.tidemark.reading.text.Passage;

/** The phrases by which a sentence gives another name: "also known as", "renamed itself", … */
final class AliasPhrases {
  private static final int LONGEST = 5;

  private static final Set<String> BETWEEN =
      Set.of(
          "the",
          "“",
          "\"",
          "”",
          "‘",
          "’",
          "'",
          "``",
          "''",
          ":",
          "(",
          "as",
          "a",
          "name",
          "acronym",
          "to",
          "itself",
          "its",
          "of",
          "simply",
          "sometimes",
          "in",
          "_",
          "»",
          "«",
          "also",
          "both");
  private static final Set<String> SEPARATORS =
      Set.of(",", "or", "and", "/", ";", "”", "\"", "the");

  private final NameLists lists;
  private final Sentence sentence;
  private final int passage;
  private final List<Mention> mentions;

  /** Mentions are those of the passage, in order. */
  AliasPhrases(NameLists lists, Passage passage, List<Mention> mentions) {
    this.lists = lists;
    this.sentence = passage.sentence();
    this.passage = passage.index();
    this.mentions = mentions;
  }

  List<SaidAlias> find() {
    List<SaidAlias> found = new ArrayList<>();
    mentions.forEach(mention -> nickname(mention, found));
    int i = 0;
    while (i < sentence.size()) {
      int length = phraseAt(i);
      if (length > 0 && !inName(i)) {
        aliases(i, length, found);
        i += length;
      } else {
        i++;
      }
    }
    return found;
  }

  /** A nickname in quotes inside a name. */
  private void nickname(Mention mention, List<SaidAlias> found) {
    int open = mention.first() + 1;
    while (open <= mention.last() && !sentence.token(open).form().matches("[“\"‘]|``")) {
      open++;
    }
    int close = open + 1;
    while (close < mention.last() && !sentence.token(close).form().matches("[”\"’]|''")) {
      close++;
    }
    if (close < mention.last() && close > open + 1) {
      String name = sentenceText(open + 1, close - 1);
      found.add(
          new SaidAlias(
              mention.name(), -1, name, passage, mention.first(), mention.last(), "nickname"));
    }
  }

  private boolean inName(int token) {
    return mentions.stream().anyMatch(mention -> mention.covers(token));
  }

  private int phraseAt(int at) {
    if (!lists.beginsAliasPhrase(sentence.token(at).form().toLowerCase(Locale.ROOT))) {
      return 0;
    }
    for (int length = Math.min(LONGEST, sentence.size() - at); length > 0; length--) {
      if (lists.aliasWay(words(at, length)) != null) {
        return length;
      }
    }
    return 0;
  }

  private String words(int at, int length) {
    StringBuilder words = new StringBuilder();
    for (int i = at; i < at + length; i++) {
      String form = sentence.token(i).form().toLowerCase(Locale.ROOT).replace('’', '\'');
      words.append(words.isEmpty() || form.equals("'s") ? "" : " ").append(form);
    }
    return words.toString();
  }

  private void aliases(int at, int length, List<SaidAlias> found) {
    String way = lists.aliasWay(words(at, length));
    if (way == null) {
      return;
    }
    Mention named = namedBefore(at);
    int subject = named == null ? subjectOf(at, length) : -1;
    if (named == null && subject < 0) {
      return;
    }
    int start = named == null ? Math.min(subject, at) : named.first();
    int place = at + length;
    Mention alias = next(place, BETWEEN);
    if (alias == null) {
      return;
    }
    String name = named == null ? "" : named.name();
    for (Mention one : way.equals("renamed") ? List.of(alias) : row(alias)) {
      if (!one.key().equals(NameKey.of(name))) {
        found.add(new SaidAlias(name, subject, one.name(), passage, start, one.last(), way));
      }
    }
  }

  /** The names in a row that begins with one, if all of them are surely aliases; else that one. */
  private List<Mention> row(Mention first) {
    List<Mention> row = new ArrayList<>(List.of(first));
    boolean or = false;
    boolean commaAnd = false;
    Mention more = next(first.last() + 1, SEPARATORS);
    while (more != null) {
      String between = sentenceText(row.getLast().last() + 1, more.first() - 1);
      or |= between.matches(".*(?:or|/).*");
      commaAnd |= between.matches(".*, and.*");
      row.add(more);
      more = next(more.last() + 1, SEPARATORS);
    }
    boolean sure = or || row.size() > 2 || row.size() == 2 && !commaAnd && joinedByAnd(row);
    return sure ? row : List.of(first);
  }

  private boolean joinedByAnd(List<Mention> row) {
    return sentenceText(row.get(0).last() + 1, row.get(1).first() - 1)
        .matches("(?:.* )?and(?: .*)?");
  }

  private String sentenceText(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i <= to; i++) {
      words.append(words.isEmpty() ? "" : " ").append(sentence.token(i).form());
    }
    return words.toString();
  }

  /** The name right before a phrase, with no more than marks and small words between. */
  private @Nullable Mention namedBefore(int phrase) {
    int at = phrase - 1;
    Set<String> passed =
        Set.of(
            ",",
            "(",
            "is",
            "was",
            "were",
            "are",
            "also",
            "then",
            ")",
            "group",
            "organisation",
            "organization",
            "“",
            "\"",
            "”",
            "or",
            "-",
            "–",
            "movement",
            "who",
            "which");
    for (int steps = 0; at >= 0 && steps < 5; steps++, at--) {
      int here = at;
      for (Mention mention : mentions) {
        if (mention.covers(here)) {
          return mention;
        }
      }
      String form = sentence.token(at).form();
      if (form.equals(")") && steps < 2) {
        at = opening(at);
      } else if (!passed.contains(form.toLowerCase(Locale.ROOT))) {
        return null;
      }
    }
    return null;
  }

  private int opening(int closing) {
    for (int i = closing; i > 0 && i > closing - 12; i--) {
      if (sentence.token(i).form().equals("(")) {
        return i;
      }
    }
    return closing;
  }

  /** The noun or pronoun a verb of renaming has as its subject, or the noun it hangs on. */
  private int subjectOf(int at, int length) {
    for (int i = at; i < at + length; i++) {
      if (sentence.token(i).isVerb()) {
        return subjectOfVerb(i);
      }
    }
    return -1;
  }

  private int subjectOfVerb(int start) {
    int verb = start;
    for (int steps = 0; verb >= 0 && steps < 5; steps++) {
      int subject = Grammar.child(sentence, verb, "nsubj", "nsubjpass");
      if (subject >= 0) {
        return subject;
      }
      if (sentence.token(verb).is("acl", "relcl")) {
        return sentence.token(verb).head();
      }
      verb = sentence.token(verb).head();
    }
    return -1;
  }

  private @Nullable Mention next(int from, Set<String> passed) {
    for (int at = from; at < sentence.size() && at < from + 5; at++) {
      int here = at;
      for (Mention mention : mentions) {
        if (mention.first() == here) {
          return mention;
        }
      }
      if (!passed.contains(sentence.token(at).form().toLowerCase(Locale.ROOT))) {
        return null;
      }
    }
    return null;
  }
}

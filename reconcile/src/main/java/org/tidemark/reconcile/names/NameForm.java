package org.tidemark.reconcile.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name taken to pieces.
 *
 * @param plain its letters and digits, lower case, words parted by one space
 * @param words its words without articles, in order
 * @param acronym the acronym that stands in brackets behind it, in lower case
 * @param shortened whether the name itself looks like an acronym
 */
record NameForm(String plain, List<String> words, @Nullable String acronym, boolean shortened) {
  private static final Pattern DOTTED = Pattern.compile("\\b(?:\\p{Lu}\\.){2,}");
  private static final Pattern BRACKETED = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern ACRONYM =
      Pattern.compile("(?:[A-Z]\\.?(?:-|\\b)?){2,8}[a-z]{0,2}s?(?:-[A-Z]{1,3}[a-z]?)*");
  private static final Set<String> ARTICLES =
      Set.copyOf(
          List.of(
              "the al el ul ad as an ar ash ed ad d l la le los las les der die das".split(" ")));

  NameForm {
    words = List.copyOf(words);
  }

  static NameForm of(String name) {
    Matcher brackets = BRACKETED.matcher(name);
    String acronym = null;
    String rest = name;
    if (brackets.find() && isAcronym(brackets.group(1))) {
      String full = name.substring(0, brackets.start()) + " " + name.substring(brackets.end());
      String letters = letters(brackets.group(1));
      if (Acronyms.initials(letters, List.of(Romanisation.plain(full).split(" ")), 0)) {
        acronym = letters;
        rest = full;
      }
    }
    String plain = Romanisation.plain(undotted(rest));
    List<String> words = new ArrayList<>();
    for (String word : plain.split(" ")) {
      if (!ARTICLES.contains(word) && !word.isEmpty()) {
        words.add(word);
      }
    }
    return new NameForm(
        plain, words.isEmpty() ? List.of(plain) : words, acronym, isAcronym(rest.strip()));
  }

  /** "U.S." is one word. */
  private static String undotted(String name) {
    if (name.indexOf('.') < 0) {
      return name;
    }
    Matcher dotted = DOTTED.matcher(name);
    return dotted.replaceAll(m -> m.group().replace(".", "") + " ");
  }

  private static boolean isAcronym(String name) {
    return ACRONYM.matcher(name.strip()).matches();
  }

  /** The letters alone, in lower case. */
  static String letters(String name) {
    return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }

  /** The whole name as one run of letters. */
  String run() {
    return plain.replace(" ", "");
  }
}

package org.tidemark.reconcile.coded;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Alias;
import org.tidemark.model.Entity;
import org.tidemark.model.Term;

/** Names and words as the coding rules compare them: without case, accents, articles, endings. */
final class Wordings {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OWNED = Pattern.compile("'s\\b");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ARTICLE = Pattern.compile("^(the|a|an) ");

  /** Nouns that name nobody by themselves. */
  private static final Set<String> GENERIC =
      words(
          "group movement organisation organization it they its their he his she her who which them"
              + " him caliphate network gang militia rebels insurgents militants fighters force"
              + " forces party front army government state province branch faction cell cells"
              + " leader leaders members");

  private static final Set<String> SMALL =
      words(
          "the a an of to and or in on at by for from with its their his her that which as is are"
              + " was were be been has have had");

  private Wordings() {}

  private static Set<String> words(String list) {
    return Arrays.stream(list.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
  }

  static String plain(String words) {
    String bare = words.replace('’', '\'').replace('‘', '\'');
    bare = MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD)).replaceAll("");
    bare = OWNED.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
    bare = OTHER.matcher(bare).replaceAll(" ").strip();
    return ARTICLE.matcher(bare).replaceFirst("");
  }

  /** Every name of an entity; what is only words has one. */
  static Set<String> names(Term term) {
    Set<String> names = new TreeSet<>();
    names.add(plain(term.label()));
    if (term instanceof Entity entity) {
      for (Alias alias : entity.aliases()) {
        String name = plain(alias.name());
        if (!name.isEmpty() && !GENERIC.contains(name)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** The share of weighty words two wordings have in common, from 0 to 1 (Dice's coefficient). */
  static double overlap(String one, String other) {
    Set<String> these = weighty(one);
    Set<String> those = weighty(other);
    long common = these.stream().filter(those::contains).count();
    return common == 0 ? 0 : 2.0 * common / (these.size() + those.size());
  }

  private static Set<String> weighty(String words) {
    Set<String> weighty = new LinkedHashSet<>();
    for (String word : plain(words).split(" ", -1)) {
      if (!word.isEmpty() && !SMALL.contains(word)) {
        weighty.add(word);
      }
    }
    return weighty;
  }

  /** Whether words mean the same: half of them in common, or one wording within the other. */
  static boolean alike(String coded, String read) {
    String one = plain(coded);
    String other = plain(read);
    return overlap(coded, read) >= 0.5
        || other.contains(one)
        || one.contains(other) && !weighty(read).isEmpty();
  }

  static boolean same(@Nullable Term coded, @Nullable Term read) {
    if (coded == null || read == null) {
      return coded == null;
    }
    Set<String> names = names(coded);
    return names(read).stream().anyMatch(names::contains);
  }
}

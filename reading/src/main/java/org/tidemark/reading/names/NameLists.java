package org.tidemark.reading.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is known beforehand of names: organisations, countries, places, peoples, titles, words. */
public final class NameLists {
  private static final Pattern ORGANISATION_OF = Pattern.compile("^organi[sz]ation of (?:the )?");

  private final Map<String, List<ListedName>> organisations = new HashMap<>();
  private final Set<String> printedInCapitals = new HashSet<>();
  private final Map<String, Country> countries = new HashMap<>();
  private final Map<String, Country> adjectives = new HashMap<>();
  private final Map<String, Country> nationals = new HashMap<>();
  private final Map<String, Boolean> places = new HashMap<>(1 << 17);
  private final Set<String> peoples = new HashSet<>();
  private final Map<String, String> peopleOf = new HashMap<>();
  private final Set<String> peopleAdjectives = new HashSet<>();
  private final Set<String> givenNames = new HashSet<>();
  private final Set<String> particles = new HashSet<>();
  private final Map<String, Set<String>> titles = new HashMap<>();
  private final Map<String, String> aliasPhrases = new HashMap<>();
  private final Set<String> aliasFirstWords = new HashSet<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();
  private final Path rules;

  private NameLists(Path rules) {
    this.rules = rules;
  }

  /**
   * The lists of a folder such as {@code rules/en}.
   *
   * @throws UncheckedIOException if they cannot be read
   */
  public static NameLists in(Path rules) {
    NameLists lists = new NameLists(rules);
    lists.rows("names/organisations.tsv", lists::organisation);
    lists.rows("names/countries.tsv", lists::country);
    lists.rows("names/places.tsv", lists::place);
    lists.rows("names/populations.tsv", lists::population);
    lists.rows("names/given-names.txt", row -> lists.givenNames.add(NameKey.of(row[0])));
    lists.rows("names/name-particles.txt", row -> lists.particles.add(row[0]));
    lists.rows("words/titles.tsv", lists::title);
    lists.rows("words/alias-phrases.tsv", lists::aliasPhrase);
    WordLists.NAMES.forEach(lists::list);
    return lists;
  }

  private void rows(String file, Consumer<String[]> reader) {
    Path path = rules.resolve(file);
    if (!Files.exists(path)) {
      return;
    }
    try {
      String all = Files.readString(path);
      for (int at = 0; at < all.length(); ) {
        int end = all.indexOf('\n', at);
        end = end < 0 ? all.length() : end;
        if (end > at && all.charAt(at) != '#' && !isHeader(all, at)) {
          reader.accept(columns(all, at, end));
        }
        at = end + 1;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the names in " + path, e);
    }
  }

  private static boolean isHeader(String all, int at) {
    return all.startsWith("name\t", at) || all.startsWith("title\t", at);
  }

  private static String[] columns(String all, int begin, int end) {
    List<String> columns = new ArrayList<>(8);
    int at = begin;
    for (int i = begin; i <= end; i++) {
      if (i == end || all.charAt(i) == '\t') {
        columns.add(all.substring(at, i));
        at = i + 1;
      }
    }
    return columns.toArray(String[]::new);
  }

  private static String[] values(String[] row, int column) {
    return row.length <= column || row[column].isEmpty() ? new String[0] : row[column].split("\\|");
  }

  private void organisation(String[] row) {
    String name = row[0].replaceAll(" \\([^)]*\\)$", "");
    Set<String> sure = new HashSet<>();
    Set<String> unsure = new HashSet<>();
    String sort = row.length > 1 ? row[1] : "";
    ListedName listed = new ListedName(name, sort, sure, unsure);
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(List.of(values(row, 3)));
    for (String one : names) {
      sure.add(enter(one, listed));
    }
    for (String one : values(row, 4)) {
      unsure.add(enter(one, listed));
    }
  }

  private String enter(String name, ListedName listed) {
    String key = NameKey.of(name);
    organisations.computeIfAbsent(key, k -> new ArrayList<>()).add(listed);
    measure(key);
    if (name.equals(name.toUpperCase(Locale.ROOT))) {
      printedInCapitals.add(key);
    }
    return key;
  }

  private void measure(String key) {
    int space = key.indexOf(' ');
    String first = space < 0 ? key : key.substring(0, space);
    int count = 1 + (int) key.chars().filter(c -> c == ' ').count();
    longest.merge(first, count, Math::max);
  }

  private void country(String[] row) {
    List<String> aliases = List.of(values(row, 3));
    Country country =
        new Country(row[0], aliases, List.of(values(row, 4)), List.of(values(row, 5)));
    countries.put(NameKey.of(row[0]), country);
    aliases.forEach(alias -> countries.putIfAbsent(NameKey.of(alias), country));
    country.adjectives().forEach(word -> adjectives.putIfAbsent(NameKey.of(word), country));
    country.people().forEach(word -> nationals.putIfAbsent(NameKey.of(word), country));
    measure(NameKey.of(row[0]));
    aliases.forEach(alias -> measure(NameKey.of(alias)));
  }

  private void place(String[] row) {
    boolean sure = row.length < 8 || row[7].isEmpty();
    enterPlace(row[0], sure);
    for (String alias : values(row, 6)) {
      enterPlace(alias, sure);
    }
  }

  private void enterPlace(String name, boolean sure) {
    String key = NameKey.of(name);
    places.merge(key, sure, Boolean::logicalAnd);
    if (key.indexOf(' ') > 0) {
      measure(key);
    }
  }

  private void population(String[] row) {
    peoples.add(NameKey.of(row[0]));
    for (String form : values(row, 2)) {
      peoples.add(NameKey.of(form));
    }
    for (String adjective : values(row, 3)) {
      peopleAdjectives.add(NameKey.of(adjective));
      if (row[1].equals("nationality")) {
        peopleOf.putIfAbsent(NameKey.of(adjective), row[0]);
      } else {
        peopleOf.put(NameKey.of(adjective), row[0]);
      }
    }
  }

  private void aliasPhrase(String[] row) {
    aliasPhrases.put(row[0], row[1]);
    aliasFirstWords.add(row[0].split(" ", 2)[0]);
  }

  private void title(String[] row) {
    List<String> spellings = new ArrayList<>(List.of(row[0]));
    spellings.addAll(List.of(values(row, 2)));
    spellings.addAll(List.of(values(row, 3)));
    for (String spelling : spellings) {
      titles.computeIfAbsent(NameKey.of(spelling), k -> new HashSet<>()).add(row[1]);
    }
  }

  private void list(String name) {
    Set<String> found = new HashSet<>();
    rows("words/" + name + ".txt", row -> found.add(row[0].toLowerCase(Locale.ROOT)));
    words.put(name, found);
  }

  /** The words of one of the lists read, in lower case. */
  Set<String> words(String list) {
    return words.getOrDefault(list, Set.of());
  }

  /** The organisations a name may stand for, the sure ones only if so asked. */
  List<ListedName> organisations(String name, boolean sureOnly) {
    String key = NameKey.of(name);
    boolean small = !name.equals(name.toUpperCase(Locale.ROOT));
    if (small && printedInCapitals.contains(key)) {
      return List.of();
    }
    String bare = ORGANISATION_OF.matcher(key).replaceFirst("");
    String found = organisations.containsKey(key) ? key : bare;
    return organisations.getOrDefault(found, List.of()).stream()
        .filter(listed -> !sureOnly || listed.keys().contains(found))
        .toList();
  }

  @Nullable Country country(String name) {
    String key = NameKey.of(name);
    boolean us = key.equals("us") && !name.startsWith("U");
    return us ? null : countries.get(key);
  }

  /** The country an adjective belongs to ("Malian"); "U.S." and the like count as adjectives. */
  @Nullable Country adjective(String word) {
    return adjectives.get(NameKey.of(word));
  }

  /** The country of a people's name in the plural ("Malians"). */
  @Nullable Country nationals(String word) {
    return nationals.get(NameKey.of(word));
  }

  /** Whether a word tells of a people, tribe, faith or nation ("Kurdish"). */
  boolean isPeopleAdjective(String word) {
    String key = NameKey.of(word);
    return peopleAdjectives.contains(key) || adjectives.containsKey(key);
  }

  boolean isPeople(String name) {
    String key = NameKey.of(name);
    return peoples.contains(key) || nationals.containsKey(key);
  }

  /** Whether the name is a known place, TRUE when it means nothing else; null when unknown. */
  @Nullable Boolean place(String name) {
    return places.get(NameKey.of(name));
  }

  /** The people an adjective belongs to, in the plural ("Kurds" for "Kurdish"), or null. */
  @Nullable String peopleOf(String adjective) {
    return peopleOf.get(NameKey.of(adjective));
  }

  boolean isGivenName(String word) {
    return givenNames.contains(NameKey.of(word));
  }

  boolean isParticle(String word) {
    return particles.contains(word.toLowerCase(Locale.ROOT));
  }

  /** What a title says of a person's role: leader, deputy, member, state, honorific; or nothing. */
  Set<String> title(String words) {
    return titles.getOrDefault(NameKey.of(words), Set.of());
  }

  /** The way of saying a phrase that gives another name belongs to, or null when it is none. */
  @Nullable String aliasWay(String phrase) {
    return aliasPhrases.get(phrase);
  }

  boolean beginsAliasPhrase(String word) {
    return aliasFirstWords.contains(word);
  }

  /** Whether a capitalised word is by itself no name. */
  boolean isCommon(String word) {
    return words("common-capitalised").contains(word.toLowerCase(Locale.ROOT));
  }

  /** How many words the longest listed name has that begins with this one. */
  int longestFrom(String firstWord) {
    String key = NameKey.of(firstWord);
    int space = key.indexOf(' ');
    return longest.getOrDefault(space < 0 ? key : key.substring(0, space), 0);
  }

  /** Whether these very words, as printed, are a listed organisation, country or longer place. */
  boolean isListed(String name) {
    return !organisations(name, false).isEmpty()
        || country(name) != null
        || name.indexOf(' ') > 0 && place(name) != null;
  }
}

package org.tidemark.workbench.outgoing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.selection.Spot;
import org.tidemark.store.NormalName;

/** Where the places are that the reader knows by name; loaded when it is first asked. */
final class Atlas {
  /** How fine a named place is. */
  enum Fineness {
    /** A first-level division, or more. */
    COARSE,
    /** Within a first-level division. */
    FINE,
    UNKNOWN
  }

  private static final int BIGGER = 10;

  private final Path names;
  private @Nullable Map<String, List<AtlasRow>> rows;
  private final Map<String, String> within = new HashMap<>();
  private final Map<String, String> countryNames = new HashMap<>();

  /** An atlas made of the lists in this folder; where there are none it knows no place. */
  Atlas(Path names) {
    this.names = names;
  }

  /**
   * Where a place is.
   *
   * @param named what else is named, to choose between places of one name
   */
  Optional<Spot> spot(String name, Set<String> named) {
    List<AtlasRow> called = called(name);
    if (called.isEmpty()) {
      return Optional.empty();
    }
    List<AtlasRow> here = called.stream().filter(row -> isNamed(row.country(), named)).toList();
    return oneOf(here.isEmpty() ? called : here).flatMap(AtlasRow::spot);
  }

  private boolean isNamed(String country, Set<String> named) {
    String name = countryNames.get(country);
    return name != null && named.contains(name);
  }

  /** The one that is meant; of places of one name in one country the largest in extent. */
  private static Optional<AtlasRow> oneOf(List<AtlasRow> rows) {
    Map<String, List<AtlasRow>> byCountry =
        rows.stream().collect(Collectors.groupingBy(AtlasRow::country));
    List<AtlasRow> each =
        byCountry.values().stream()
            .map(same -> same.stream().max(Comparator.comparingInt(AtlasRow::precision)))
            .flatMap(Optional::stream)
            .sorted(Comparator.comparingLong(AtlasRow::people).reversed())
            .toList();
    boolean clear =
        each.size() == 1 || each.getFirst().people() >= BIGGER * (each.get(1).people() + 1);
    return clear ? Optional.of(each.getFirst()) : Optional.empty();
  }

  /** How fine a place is. */
  Fineness fineness(String name) {
    if (isNoName(name)) {
      return Fineness.COARSE;
    }
    List<AtlasRow> called = called(name);
    if (called.isEmpty()) {
      return Fineness.UNKNOWN;
    }
    boolean coarse = called.stream().anyMatch(AtlasRow::isCoarse);
    return coarse ? Fineness.COARSE : Fineness.FINE;
  }

  /** Words such as "other cities", which point to no one place. */
  static boolean isNoName(String words) {
    return words.codePoints().filter(Character::isLetter).allMatch(Character::isLowerCase);
  }

  /** The first-level division that a fine place lies in, or else its country, if one is known. */
  Optional<String> coarser(String name) {
    String holder = within.get(normal(name));
    if (holder != null) {
      return Optional.of(holder);
    }
    return oneOf(called(name)).map(row -> countryNames.get(row.country()));
  }

  private List<AtlasRow> called(String name) {
    Map<String, List<AtlasRow>> loaded = rows();
    List<AtlasRow> plain = loaded.getOrDefault(normal(name), List.of());
    if (!plain.isEmpty()) {
      return plain;
    }
    AtlasWords words = AtlasWords.of(normal(name));
    return loaded.getOrDefault(words.bare(), List.of()).stream().filter(words::fits).toList();
  }

  private static String normal(String name) {
    return NormalName.of(name).text();
  }

  private Map<String, List<AtlasRow>> rows() {
    Map<String, List<AtlasRow>> loaded = rows;
    if (loaded == null) {
      loaded = load();
      rows = loaded;
    }
    return loaded;
  }

  private Map<String, List<AtlasRow>> load() {
    Map<String, List<AtlasRow>> loaded = new HashMap<>();
    List<AtlasRow> places = lines("places.tsv").stream().map(AtlasRow::of).toList();
    places.forEach(row -> keep(loaded, row));
    countries(loaded, places);
    for (String line : lines("within.tsv")) {
      String[] cells = line.split("\t", -1);
      boolean division =
          loaded.getOrDefault(normal(cells[0]), List.of()).stream()
              .anyMatch(row -> row.kind().equals("admin1") || row.precision() == AtlasRow.COUNTRY);
      for (String held : division ? cells[1].split("\\|", -1) : new String[0]) {
        within.putIfAbsent(normal(held), cells[0]);
      }
    }
    return loaded;
  }

  /** A country is where its first-level divisions are on average. */
  private void countries(Map<String, List<AtlasRow>> loaded, List<AtlasRow> places) {
    Map<String, List<AtlasRow>> divisions =
        places.stream()
            .filter(row -> row.kind().equals("admin1"))
            .collect(Collectors.groupingBy(AtlasRow::country));
    for (String line : lines("countries.tsv")) {
      String[] cells = line.split("\t", -1);
      AtlasRow.country(cells, divisions.getOrDefault(cells[2], List.of()))
          .ifPresent(row -> {
            countryNames.put(row.country(), row.name());
            keep(loaded, row);
          });
    }
  }

  private static void keep(Map<String, List<AtlasRow>> loaded, AtlasRow row) {
    List<String> all = new ArrayList<>(row.otherNames());
    all.add(row.name());
    all.stream()
        .map(Atlas::normal)
        .distinct()
        .forEach(name -> loaded.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(row));
  }

  /** The rows of a list without its remarks and its heading. */
  private List<String> lines(String file) {
    Path list = names.resolve(file);
    if (!Files.exists(list)) {
      return List.of();
    }
    try {
      return Files.readAllLines(list).stream()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .skip(1)
          .toList();
    } catch (IOException e) {
      throw org.tidemark.workbench.Trouble.of(e);
    }
  }
}

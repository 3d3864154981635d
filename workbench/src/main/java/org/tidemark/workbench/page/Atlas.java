package org.tidemark.workbench.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tidemark.workbench.Trouble;

/**
 * Where places are, by the reader's own lists. What the lists do not know is not drawn, and a name
 * that many places bear is drawn where the others of the same picture are.
 */
public final class Atlas {
  private record Listed(Spot spot, long people) {}

  private static final Comparator<Listed> LARGEST =
      Comparator.comparing((Listed listed) -> listed.spot().size())
          .thenComparing(Comparator.comparingLong(Listed::people).reversed());

  private static final String SORTS =
      "\\b(province|provinces|district|governorate|region|county|department|state|city|town|village)\\b";

  private final Path folder;
  private @Nullable Map<String, List<Listed>> places;

  /** An atlas made of the lists in a folder, such as {@code rules/en/names}, when it is needed. */
  public Atlas(Path folder) {
    this.folder = folder;
  }

  /** Where these places are; those that are not known are left out. */
  public Map<String, Spot> find(Collection<String> names) {
    Map<String, Integer> countries = new HashMap<>();
    for (String name : names) {
      List<Listed> known = known(name);
      known.stream()
          .map(listed -> listed.spot().country())
          .distinct()
          .forEach(country -> countries.merge(country, known.size() == 1 ? 3 : 1, Integer::sum));
    }
    Map<String, Spot> found = new HashMap<>();
    for (String name : new TreeSet<>(names)) {
      best(known(name), countries).ifPresent(spot -> found.put(name, spot));
    }
    return found;
  }

  private static Optional<Spot> best(List<Listed> known, Map<String, Integer> countries) {
    Comparator<Listed> fitting =
        Comparator.comparingInt(
                (Listed listed) -> countries.getOrDefault(listed.spot().country(), 0))
            .reversed();
    return known.stream().min(fitting.thenComparing(LARGEST)).map(listed -> chosen(listed, known));
  }

  private static Spot chosen(Listed listed, List<Listed> known) {
    long others = known.stream().map(each -> each.spot().country()).distinct().count();
    Spot spot = listed.spot();
    return new Spot(spot.size(), spot.country(), spot.north(), spot.east(), others > 1);
  }

  private List<Listed> known(String name) {
    Map<String, List<Listed>> all = places();
    String key = key(name);
    List<Listed> known = all.get(key);
    if (known != null) {
      return known;
    }
    List<Listed> barely = all.getOrDefault(bare(key), List.of());
    boolean part = key.matches(".*\\b(north|south|east|west|central|parts?).*");
    return part
        ? barely.stream().filter(each -> each.spot().size() != Spot.Size.COUNTRY).toList()
        : barely;
  }

  private static String key(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return plain.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").strip();
  }

  private static String bare(String key) {
    return key.replaceAll(SORTS, " ")
        .replaceAll("\\b(northern|southern|eastern|western|central|of)\\b", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private synchronized Map<String, List<Listed>> places() {
    Map<String, List<Listed>> loaded = places;
    if (loaded == null) {
      loaded = new HashMap<>();
      for (String[] row : rows("countries.tsv")) {
        add(
            loaded,
            row[0],
            row[3],
            new Listed(new Spot(Spot.Size.COUNTRY, row[2], 0, 0, false), 0));
      }
      for (String[] row : rows("places.tsv")) {
        if (!row[3].isEmpty() && !row[1].equals("continent")) {
          add(loaded, row[0], row[6], listed(row));
        }
      }
      places = loaded;
    }
    return loaded;
  }

  private static Listed listed(String[] row) {
    Spot.Size size =
        switch (row[1]) {
          case "admin1" -> Spot.Size.PROVINCE;
          case "admin2", "district" -> Spot.Size.DISTRICT;
          case "city", "capital", "site" -> Spot.Size.TOWN;
          default -> Spot.Size.REGION;
        };
    Spot spot =
        new Spot(size, row[2], Double.parseDouble(row[3]), Double.parseDouble(row[4]), false);
    return new Listed(spot, row[5].isEmpty() ? 0 : Long.parseLong(row[5]));
  }

  private static void add(
      Map<String, List<Listed>> all, String name, String aliases, Listed listed) {
    all.computeIfAbsent(key(name), _ -> new ArrayList<>(1)).add(listed);
    for (String alias : aliases.isEmpty() ? new String[0] : aliases.split("\\|", -1)) {
      all.computeIfAbsent(key(alias), _ -> new ArrayList<>(1)).add(listed);
    }
  }

  /** The rows of a list below the line that names its columns. */
  private List<String[]> rows(String list) {
    Path file = folder.resolve(list);
    try {
      return Files.exists(file)
          ? Files.readAllLines(file, StandardCharsets.UTF_8).stream()
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .skip(1)
              .map(line -> (line + "\t\t\t\t\t\t\t").split("\t", -1))
              .toList()
          : List.of();
    } catch (IOException e) {
      throw Trouble.of(e);
    }
  }
}

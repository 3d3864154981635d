package org.tidemark.reading.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Named classes of words that rules share, such as {@code $verbs-found}. */
public final class WordClasses {
  private final Map<String, Set<String>> classes;

  private WordClasses(Map<String, Set<String>> classes) {
    this.classes = classes;
  }

  /**
   * The classes of a folder, one {@code NAME.txt} each, one word or phrase a line.
   *
   * @throws UncheckedIOException if the folder cannot be read
   */
  public static WordClasses in(Path folder) {
    Map<String, Set<String>> classes = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".txt")) {
          classes.put(name.substring(0, name.length() - 4), words(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordClasses(classes);
  }

  /** Classes given directly. */
  public static WordClasses of(Map<String, Set<String>> classes) {
    return new WordClasses(new TreeMap<>(classes));
  }

  private static Set<String> words(Path file) throws IOException {
    Set<String> words = new LinkedHashSet<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String word = line.strip();
      if (!word.isEmpty() && !word.startsWith("#")) {
        words.add(word.split("\t", 2)[0]);
      }
    }
    return words;
  }

  /** The words of a class, none when there is no such class. */
  public Set<String> named(String name) {
    return classes.getOrDefault(name, Set.of());
  }

  /** Whether there is such a class. */
  public boolean has(String name) {
    return classes.containsKey(name);
  }

  /** The words a list stands for: {@code $name} is unfolded, other entries stand for themselves. */
  public Set<String> unfold(List<String> entries) {
    Set<String> words = new LinkedHashSet<>();
    for (String entry : entries) {
      if (entry.startsWith("$")) {
        named(entry.substring(1)).forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
      } else {
        words.add(entry);
      }
    }
    return words;
  }
}

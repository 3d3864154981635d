package org.tidemark.reading.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules of a folder that are switched off: the lines of its {@code off.txt}, a rule's name
 * each.
 *
 * <p>A rule that finds too much is silenced here without touching the file it is written in.
 */
public final class SwitchedOff {
  private static final String HEAD = "# Rules that are switched off, a name a line.";

  private final Path file;
  private final Set<String> ids;

  private SwitchedOff(Path file, Set<String> ids) {
    this.file = file;
    this.ids = Collections.unmodifiableSet(ids);
  }

  /**
   * Those of a folder; none where it has no such file.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  public static SwitchedOff in(Path folder) {
    Path file = folder.resolve("off.txt");
    Set<String> ids = new TreeSet<>();
    try {
      if (Files.exists(file)) {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
          if (!line.isBlank() && !line.startsWith("#")) {
            ids.add(line.strip());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SwitchedOff(file, ids);
  }

  /** Their names, in alphabetical order. */
  public Set<String> ids() {
    return ids;
  }

  /**
   * Writes the file anew with one rule more.
   *
   * @throws IOException if it cannot be written; what was there then still is
   */
  public void add(String id) throws IOException {
    Set<String> more = new TreeSet<>(ids);
    more.add(id);
    write(more);
  }

  /**
   * Writes the file anew with one rule less.
   *
   * @throws IOException if it cannot be written; what was there then still is
   */
  public void remove(String id) throws IOException {
    Set<String> fewer = new TreeSet<>(ids);
    fewer.remove(id);
    write(fewer);
  }

  private void write(Set<String> names) throws IOException {
    if (names.isEmpty()) {
      Files.deleteIfExists(file);
      return;
    }
    List<String> lines = new ArrayList<>(List.of(HEAD));
    lines.addAll(names);
    Path beside = file.resolveSibling("off.txt.new");
    Files.write(beside, lines, StandardCharsets.UTF_8);
    Files.move(beside, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }
}

package org.tidemark.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.reconcile.names.Gazetteer;
import org.tidemark.reconcile.names.KnownNames;
import org.tidemark.reconcile.names.Names;
import org.tidemark.reconcile.names.Places;
import org.tidemark.reconcile.names.PlacesOnDemand;

/**
 * What lists say of names and places. They are loaded when first asked; a list that is not there
 * says nothing.
 */
public final class NameLists {
  private static final String COUNTRIES = "countries.tsv";

  private final Path folder;
  private final Places places;
  private @Nullable Names names;

  /** The lists of a folder, such as {@code rules/en/names}. */
  public NameLists(Path folder) {
    this.folder = folder;
    this.places =
        new PlacesOnDemand(
            () -> new Gazetteer(lines(COUNTRIES), lines("places.tsv"), lines("within.tsv")));
  }

  /** What is known of names. */
  public synchronized Names names() {
    Names known = names;
    if (known == null) {
      known = new KnownNames(lines(COUNTRIES), lines("organisations.tsv"));
      names = known;
    }
    return known;
  }

  /** What is known of places. */
  public Places places() {
    return places;
  }

  private List<String> lines(String list) {
    Path file = folder.resolve(list);
    try {
      return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
    } catch (IOException e) {
      throw Trouble.of(e);
    }
  }
}

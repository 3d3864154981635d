package org.tidemark.workbench.read;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reports a person brings.
 *
 * @param files files and folders; a folder with a {@code manifest.tsv} stands for the reports that
 *     table lists, any other for all reports in it; {@code -} stands for standard input
 * @param manifest a table that names files or says more about them; null if there is none
 * @param saying what is said about all of them
 * @param input standard input, read only if it is named
 */
public record Pile(List<String> files, @Nullable Path manifest, Saying saying, InputStream input) {
  /** What standard input is named by. */
  public static final String STANDARD_INPUT = "-";

  public Pile {
    files = List.copyOf(files);
  }

  /** Files about which nothing is said. */
  public static Pile of(List<String> files) {
    return new Pile(files, null, Saying.NOTHING, InputStream.nullInputStream());
  }
}

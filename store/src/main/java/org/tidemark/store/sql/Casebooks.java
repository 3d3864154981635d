package org.tidemark.store.sql;

import java.nio.file.Path;
import java.time.InstantSource;
import org.tidemark.store.Casebook;

/** The way into casebooks: an address that is a file's or a server's. */
public final class Casebooks {
  private Casebooks() {}

  /**
   * Opens the casebook at an address, creating it if there is none.
   *
   * @param address a file, or {@code jdbc:postgresql:…}
   * @param clock tells when things are recorded
   * @throws org.tidemark.store.CasebookProblem if it cannot be opened
   */
  public static Casebook open(String address, InstantSource clock) {
    return address.startsWith("jdbc:postgresql:")
        ? PostgresCasebook.open(address, clock)
        : SqliteCasebook.open(Path.of(address), clock);
  }
}

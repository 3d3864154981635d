package org.tidemark.store.sql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.tidemark.store.Casebook;
import org.tidemark.store.CasebookProblem;

/** The way into casebooks: an address that is a file's or a server's. */
public final class Casebooks {
  private static final String SERVER = "jdbc:postgresql:";

  private Casebooks() {}

  /**
   * Opens the casebook at an address, creating it if there is none.
   *
   * @param address a file, or {@code jdbc:postgresql:…}
   * @param clock tells when things are recorded
   * @throws CasebookProblem if it cannot be opened
   */
  public static Casebook open(String address, InstantSource clock) {
    return address.startsWith(SERVER)
        ? PostgresCasebook.open(address, clock)
        : SqliteCasebook.open(Path.of(address), clock);
  }

  /**
   * Opens the casebook at an address, if there is one.
   *
   * @throws CasebookProblem if there is none or it cannot be opened
   */
  public static Casebook openExisting(String address, InstantSource clock) {
    if (!address.startsWith(SERVER) && !Files.exists(Path.of(address))) {
      throw new CasebookProblem(address, CasebookProblem.Kind.UNREACHABLE, "there is no such file");
    }
    return open(address, clock);
  }
}

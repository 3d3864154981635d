package org.tidemark.store.sql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.tidemark.store.Casebook;
import org.tidemark.store.CasebookProblem;
import org.tidemark.store.Filing;

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
    return open(address, clock, Filing.NONE);
  }

  /**
   * The same, with claims filed under keys.
   *
   * @param filing gives claims their keys
   */
  public static Casebook open(String address, InstantSource clock, Filing filing) {
    return address.startsWith(SERVER)
        ? PostgresCasebook.open(address, clock, filing)
        : SqliteCasebook.open(Path.of(address), clock, filing);
  }

  /**
   * The same, but a file that is not there is made with its first report, and not before.
   *
   * @param filing gives claims their keys
   */
  public static Casebook begin(String address, InstantSource clock, Filing filing) {
    boolean there = address.startsWith(SERVER) || Files.exists(Path.of(address));
    return there
        ? open(address, clock, filing)
        : new BegunCasebook(Path.of(address), clock, filing);
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

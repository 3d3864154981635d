package org.tidemark.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.tidemark.store.Casebook;
import org.tidemark.store.sql.Casebooks;

/** The place a researcher works at: one open casebook, closed when the work is done. */
public final class Desk implements AutoCloseable {
  private static final String DATABASE = "jdbc:";

  private final Casebook casebook;

  private Desk(Casebook casebook) {
    this.casebook = casebook;
  }

  /** A desk with the casebook at this file or address, which is made if it is not there. */
  public static Desk open(String address, InstantSource clock) {
    return new Desk(Casebooks.open(address, clock, new FiledByKeys()));
  }

  /** The same, but a casebook that is not there is made with its first report, and not before. */
  public static Desk begin(String address, InstantSource clock) {
    return new Desk(Casebooks.begin(address, clock, new FiledByKeys()));
  }

  /**
   * A desk with a casebook that is there already.
   *
   * @throws Trouble if there is none
   */
  public static Desk existing(String address, InstantSource clock) {
    if (!exists(address)) {
      throw new Trouble(
          Trouble.Cause.INPUT,
          address
              + ": there is no casebook of that name; read a report first (tidemark read FILE) or"
              + " name another with --casebook.");
    }
    return open(address, clock);
  }

  /** Whether there is a casebook file of that name; an address of a database is taken on trust. */
  public static boolean exists(String address) {
    return address.startsWith(DATABASE) || Files.exists(Path.of(address));
  }

  /** The casebook. */
  public Casebook casebook() {
    return casebook;
  }

  /** What the casebook holds, or held at that moment. */
  public View view(@Nullable Instant known) {
    return new View(known == null ? casebook : casebook.knownBy(known));
  }

  @Override
  public void close() {
    casebook.close();
  }
}

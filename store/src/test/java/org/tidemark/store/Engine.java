package org.tidemark.store;

import java.nio.file.Path;
import java.time.InstantSource;

/** What a casebook is tried on. */
public interface Engine {
  /** Opens the one casebook of a trial, once more or for the first time. */
  Casebook open(Path folder, InstantSource clock);

  /** Opens the one casebook of a trial with claims filed under keys. */
  Casebook open(Path folder, InstantSource clock, Filing filing);

  /** Opens another casebook, with nothing in it. */
  Casebook another(Path folder, InstantSource clock);

  /** Changes rows behind the casebook's back. */
  void tamper(Path folder, String sql);

  /** Notes another version of the tables. */
  void toVersion(Path folder, int version);

  /** The word for bytes in the engine's SQL. */
  String bytes();
}

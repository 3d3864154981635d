package org.tidemark.web;

import java.time.InstantSource;
import org.tidemark.workbench.LazyReader;

/**
 * What a server is asked to serve.
 *
 * @param casebook the file or address of the casebook, which is made if it is not there
 * @param port the port to listen on; {@link #ANY_PORT} for the usual one or, if that is taken, any
 * @param reader the reader of reports that are brought
 * @param person who decides
 * @param clock tells what time it is
 */
public record Order(
    String casebook, int port, LazyReader reader, String person, InstantSource clock) {
  /** The usual port or, if another program has it, any. */
  public static final int ANY_PORT = 0;

  private static final int HIGHEST_PORT = 65_535;

  public Order {
    if (port < ANY_PORT || port > HIGHEST_PORT) {
      throw new IllegalArgumentException("there is no port " + port);
    }
    if (person.isBlank()) {
      throw new IllegalArgumentException("a decision is somebody's: say whose");
    }
  }
}

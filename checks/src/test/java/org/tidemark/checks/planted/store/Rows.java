package org.tidemark.checks.planted.store;

import java.sql.Connection;
import org.tidemark.checks.planted.reading.Cause;

/** Rows that know why they were read: the other half of a cycle. */
public record Rows(Connection connection, String cause) {

  public Rows(Connection connection) {
    this(connection, Cause.of());
  }
}

package org.tidemark.checks.planted.reading;

import java.sql.Connection;
import java.time.Instant;
import org.tidemark.checks.planted.store.Rows;

/** A reader that looks at the store, speaks SQL, prints and asks the time. */
class ReadsRows {

  Rows peek(Connection connection) {
    System.out.println(Instant.now());
    return new Rows(connection);
  }
}

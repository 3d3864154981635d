package org.tidemark.store.sql;

/** What a program is doing to a casebook when it is killed. */
enum Activity {
  READING,
  DECIDING,
  MIGRATING,
  COPYING
}

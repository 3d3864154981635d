package org.tidemark.store.sql;

/** What a casebook held at an earlier moment. */
final class UpTo extends SqlHoldings {
  UpTo(Database database, Texts texts, Until until) {
    super(database, texts, until);
  }
}

package org.tidemark.store.sql;

import org.tidemark.store.Filing;

/** What a casebook held at an earlier moment. */
final class UpTo extends SqlHoldings {
  UpTo(Database database, Texts texts, Filing filing, Until until) {
    super(database, texts, filing, until);
  }
}

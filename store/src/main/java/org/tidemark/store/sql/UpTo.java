package org.tidemark.store.sql;

/** What a casebook held at an earlier moment. */
final class UpTo extends SqlHoldings {
  UpTo(Database database, ReportPages pages, Until until) {
    super(database, pages, until);
  }
}

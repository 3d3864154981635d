package org.tidemark.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One row of an answer. */
final class Row {
  private final ResultSet results;

  Row(ResultSet results) {
    this.results = results;
  }

  String text(String column) throws SQLException {
    String value = results.getString(column);
    if (value == null) {
      throw new Broken("column " + column, "is empty");
    }
    return value;
  }

  @Nullable String textOrNull(String column) throws SQLException {
    return results.getString(column);
  }

  long number(String column) throws SQLException {
    return results.getLong(column);
  }

  int count(String column) throws SQLException {
    return Math.toIntExact(results.getLong(column));
  }

  @Nullable Long numberOrNull(String column) throws SQLException {
    long value = results.getLong(column);
    return results.wasNull() ? null : value;
  }

  boolean flag(String column) throws SQLException {
    return results.getLong(column) != 0;
  }

  double real(String column) throws SQLException {
    return results.getDouble(column);
  }

  byte[] bytes(String column) throws SQLException {
    byte[] value = results.getBytes(column);
    return value == null ? new byte[0] : value;
  }
}

package org.tidemark.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Statements a connection has understood before, ready to be used again. */
final class Statements {
  private static final int MOST = 100;

  private final Connection connection;
  private final boolean kept;
  private final Map<String, PreparedStatement> idle = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * The statements of a connection.
   *
   * @param kept whether they are kept; some drivers do so themselves
   */
  Statements(Connection connection, boolean kept) {
    this.connection = connection;
    this.kept = kept;
  }

  /** A statement that nobody else uses until it is given back. */
  PreparedStatement take(String sql) throws SQLException {
    PreparedStatement known = idle.remove(sql);
    return known == null ? connection.prepareStatement(sql) : known;
  }

  /** Gives a statement back whose answer has been read. */
  void giveBack(String sql, PreparedStatement statement) throws SQLException {
    PreparedStatement other = kept ? idle.put(sql, statement) : statement;
    if (other != null) {
      other.close();
    }
    if (idle.size() > MOST) {
      Iterator<PreparedStatement> oldest = idle.values().iterator();
      oldest.next().close();
      oldest.remove();
    }
  }
}

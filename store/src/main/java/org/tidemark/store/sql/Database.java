package org.tidemark.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.tidemark.store.CasebookProblem;

/** One connection to an engine: one piece of work at a time, each whole or not at all. */
final class Database implements AutoCloseable {
  /** Something to do with a connection. */
  @FunctionalInterface
  interface Work<T> {
    T with(Session session) throws SQLException;
  }

  private final String address;
  private final Connection connection;
  private final Dialect dialect;
  private final Statements statements;
  private final ReentrantLock lock = new ReentrantLock();

  Database(String address, Connection connection, Dialect dialect) {
    this.address = address;
    this.connection = connection;
    this.dialect = dialect;
    this.statements = new Statements(connection, dialect.keepsStatements());
  }

  String address() {
    return address;
  }

  Dialect dialect() {
    return dialect;
  }

  <T> T read(Work<T> work) {
    lock.lock();
    try {
      return work.with(new Session(connection, dialect, statements));
    } catch (SQLException e) {
      throw problem(e);
    } catch (Broken e) {
      throw new CasebookProblem(address, CasebookProblem.Kind.DAMAGED, e.flaw().toString(), e);
    } finally {
      lock.unlock();
    }
  }

  <T> T write(Work<T> work) {
    return read(session -> {
      dialect.begin(session);
      try {
        T done = work.with(session);
        dialect.commit(session);
        return done;
      } catch (SQLException | RuntimeException | Error e) {
        rollback(session, e);
        throw e;
      }
    });
  }

  private void rollback(Session session, Throwable because) {
    try {
      dialect.rollback(session);
    } catch (SQLException e) {
      because.addSuppressed(e);
    }
  }

  RuntimeException problem(SQLException e) {
    return dialect
        .problem(e)
        .<RuntimeException>map(kind -> new CasebookProblem(address, kind, detail(kind, e), e))
        .orElseGet(() -> new IllegalStateException(address + ": " + e.getMessage(), e));
  }

  /** What the engine says of it, where the kind does not say it all. */
  private static String detail(CasebookProblem.Kind kind, SQLException e) {
    return switch (kind) {
      case DAMAGED, UNREACHABLE -> brief(e);
      case NOT_A_CASEBOOK,
          NEWER,
          READ_ONLY,
          FULL,
          UNWRITABLE,
          BUSY,
          NOT_WIPED,
          OTHER_HISTORY,
          EXISTS ->
          "";
    };
  }

  private static String brief(SQLException e) {
    String message = String.valueOf(e.getMessage());
    return message.lines().findFirst().orElse("");
  }

  @Override
  public void close() {
    lock.lock();
    try {
      connection.close();
    } catch (SQLException e) {
      throw problem(e);
    } finally {
      lock.unlock();
    }
  }
}

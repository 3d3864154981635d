package org.tidemark.store.sql;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteConfig;
import org.tidemark.store.CasebookProblem;
import org.tidemark.store.CasebookProblem.Kind;
import org.tidemark.store.Filing;

/** A casebook in one SQLite file. */
public final class SqliteCasebook extends SqlCasebook {
  private static final int PATIENCE_MILLIS = 60_000;

  /** At most so much, in KiB, which SQLite has as a negative number. */
  private static final int CACHE_KIB = -65_536;

  private enum Access {
    WRITE(""),
    READ(""),
    /** SQLite reads by way of a file beside; in a folder closed to writing it must do without. */
    READ_WHERE_NOTHING_CAN_BE_WRITTEN("?immutable=1");

    private final String suffix;

    Access(String suffix) {
      this.suffix = suffix;
    }
  }

  /** How a casebook dates and files what it is given. */
  private record Ways(InstantSource clock, Filing filing) {}

  private SqliteCasebook(Database database, InstantSource clock, Filing filing) {
    super(database, clock, filing);
  }

  /**
   * Opens the casebook in a file, creating it if there is none.
   *
   * @throws CasebookProblem if the file is no casebook, a newer one, or cannot be reached
   */
  public static SqliteCasebook open(Path file, InstantSource clock) {
    return open(file, clock, Filing.NONE);
  }

  /** The same, with claims filed under keys. */
  public static SqliteCasebook open(Path file, InstantSource clock, Filing filing) {
    requirePlace(file);
    boolean writable = !Files.exists(file) || Files.isWritable(file);
    return open(file, new Ways(clock, filing), writable);
  }

  /** A casebook without a file, gone when it is closed. */
  static SqliteCasebook inMemory(InstantSource clock, Filing filing) {
    SqliteDialect dialect = new SqliteDialect();
    try {
      Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
      return open(new Database("memory", connection, dialect), new Ways(clock, filing));
    } catch (SQLException e) {
      throw new CasebookProblem("a casebook in memory", Kind.UNREACHABLE, met(e), e);
    }
  }

  /** Opens the casebook in a file that is there, to ask and not to write. */
  public static SqliteCasebook openToRead(Path file, InstantSource clock) {
    requirePlace(file);
    if (!Files.exists(file)) {
      throw new CasebookProblem(file.toString(), Kind.UNREACHABLE, "there is no such file");
    }
    return open(file, new Ways(clock, Filing.NONE), false);
  }

  static void requirePlace(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new CasebookProblem(file.toString(), Kind.UNREACHABLE, "there is no such folder");
    }
    if (Files.isDirectory(file)) {
      throw new CasebookProblem(file.toString(), Kind.NOT_A_CASEBOOK, "it is a folder");
    }
  }

  private static SqliteCasebook open(Path file, Ways ways, boolean writable) {
    if (writable) {
      SqliteCasebook casebook = open(connect(file, Access.WRITE), ways);
      casebook.wipeIfOwed();
      return casebook;
    }
    try {
      return open(connect(file, Access.READ), ways);
    } catch (CasebookProblem e) {
      boolean settled = !Files.exists(Path.of(file + "-wal"));
      if (e.kind() == Kind.UNREACHABLE && settled) {
        return open(connect(file, Access.READ_WHERE_NOTHING_CAN_BE_WRITTEN), ways);
      }
      throw e;
    }
  }

  private static SqliteCasebook open(Database database, Ways ways) {
    try {
      if (isNew(database)) {
        database.read(SqliteCasebook::useWriteAheadLog);
      }
      Schema.bringUpToDate(database);
      return new SqliteCasebook(database, ways.clock(), ways.filing());
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private static Database connect(Path file, Access access) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.enforceForeignKeys(true);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setCacheSize(CACHE_KIB);
    config.setReadOnly(access != Access.WRITE);
    SqliteDialect dialect = new SqliteDialect();
    String url = "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath();
    try {
      Connection connection = config.createConnection(url + access.suffix);
      return new Database(file.toString(), connection, dialect);
    } catch (SQLException e) {
      Kind kind = dialect.problem(e).orElse(Kind.UNREACHABLE);
      throw new CasebookProblem(file.toString(), kind, met(e), e);
    }
  }

  /** SQLite comes in a jar, and has to be unpacked each time. */
  private static String met(SQLException failure) {
    return failure.getCause() instanceof NativeLibraryNotFoundException
        ? "SQLite does not fit into " + System.getProperty("java.io.tmpdir")
        : "";
  }

  /** Whether there is nothing in the file; a file with something else in it is refused. */
  private static boolean isNew(Database database) {
    return database.read(session -> {
      boolean empty = session.number("count(*)", "sqlite_master") == 0;
      int application = SqliteDialect.pragma(session, "application_id");
      if (application == SqliteDialect.APPLICATION_ID) {
        return false;
      }
      if (application != 0 || !empty) {
        throw new CasebookProblem(
            database.address(), Kind.NOT_A_CASEBOOK, "it is another program's database");
      }
      return true;
    });
  }

  private static boolean useWriteAheadLog(Session session) throws SQLException {
    session.execute("pragma journal_mode = wal");
    return true;
  }

  @Override
  public void backup(Path file) {
    if (Files.exists(file)) {
      throw new CasebookProblem(file.toString(), Kind.EXISTS, "");
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.deleteIfExists(part);
      database.read(session -> {
        session.run(Sql.of("vacuum into ?", part.toAbsolutePath().toString()));
        return part;
      });
      move(part, file);
    } catch (IOException e) {
      throw new CasebookProblem(
          file.toString(), Kind.UNREACHABLE, String.valueOf(e.getMessage()), e);
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file);
    }
  }
}

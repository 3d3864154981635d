package org.tidemark.store.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.tidemark.store.CasebookProblem;

/** The numbered steps that bring a casebook's tables from any released version to this one's. */
final class Schema {
  /** Each step's scripts, common ones first; a step that was released is never edited. */
  private static final List<List<String>> STEPS =
      List.of(
          List.of("0001-casebook.sql", "0001-words-{engine}.sql"),
          List.of("0002-filing-and-remarks.sql"),
          List.of("0003-indices.sql"),
          List.of("0004-forgetting.sql"),
          List.of("0005-filing-by-day.sql"),
          List.of("0006-wiping.sql"));

  private Schema() {}

  /** The version this program writes. */
  static int latest() {
    return STEPS.size();
  }

  /** Brings the tables up to date; two programs may try at once. */
  static void bringUpToDate(Database database) {
    int version = database.read(session -> session.dialect().version(session));
    refuseNewer(database, version);
    if (version < latest()) {
      database.write(session -> {
        int now = session.dialect().version(session);
        refuseNewer(database, now);
        for (int step = now; step < latest(); step++) {
          run(session, STEPS.get(step));
        }
        if (now < latest()) {
          session.dialect().noteVersion(session, latest());
        }
        return latest();
      });
    }
  }

  private static void refuseNewer(Database database, int version) {
    if (version > latest()) {
      throw new CasebookProblem(
          database.address(),
          CasebookProblem.Kind.NEWER,
          "its tables have version " + version + ", this one knows " + latest());
    }
  }

  private static void run(Session session, List<String> scripts) throws SQLException {
    for (String script : scripts) {
      String name = script.replace("{engine}", session.dialect().ending());
      for (String statement : statements(text(name), session.dialect().types())) {
        session.execute(statement);
      }
    }
  }

  /** The scripts hold no semicolon but at the end of a statement, and no comment with one. */
  private static List<String> statements(String script, Map<String, String> types) {
    StringBuilder plain = new StringBuilder();
    script
        .lines()
        .map(line -> line.replaceFirst("--.*", ""))
        .forEach(l -> plain.append(l).append('\n'));
    String filled = plain.toString();
    for (Map.Entry<String, String> type : types.entrySet()) {
      filled = filled.replace("${" + type.getKey() + "}", type.getValue());
    }
    return List.of(filled.strip().split(";\\s*", -1)).stream().filter(s -> !s.isBlank()).toList();
  }

  private static String text(String name) {
    try (InputStream in = Schema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its script " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

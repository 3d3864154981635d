package org.tidemark.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidemark.store.Erasure;

/** The columns in which somebody may stand in words, and the erasing of them there. */
final class ErasedColumns {
  /** The tables that hold anything of a person, the indices too. */
  static final List<String> TABLES =
      List.of(
          "report",
          "original",
          "label",
          "entity",
          "name",
          "claim",
          "qualifier",
          "quote",
          "passage",
          "decision",
          "judgement",
          "remark",
          "remark_matter",
          "undo",
          "forgetting",
          "filed",
          "entry",
          "passage_words",
          "claim_words");

  /** By table its key and its columns of words; names and quotes are erased elsewhere. */
  private static final Map<String, List<String>> WORDS = words();

  private final Session session;
  private final Erasure erasure;

  ErasedColumns(Session session, Erasure erasure) {
    this.session = session;
    this.erasure = erasure;
  }

  private static Map<String, List<String>> words() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    words.put(
        "report",
        List.of("entry", "file", "title", "author", "publisher", "url", "licence", "text"));
    words.put("name", List.of("entity, position", "because"));
    words.put(
        "claim",
        List.of(
            "id",
            "subject_words",
            "object_words",
            "value_arithmetic",
            "killed_arithmetic",
            "injured_arithmetic",
            "unit",
            "time_words",
            "reckoning",
            "attributed_to",
            "hedge",
            "found_name",
            "found_steps"));
    words.put("qualifier", List.of("claim, qualifier", "word"));
    words.put("decision", List.of("entry", "by_whom", "why"));
    words.put("judgement", List.of("entry", "by_whom", "why"));
    words.put("remark", List.of("entry", "by_whom", "why"));
    words.put("remark_matter", List.of("remark, position", "matter"));
    words.put("undo", List.of("entry", "by_whom", "why"));
    words.put("forgetting", List.of("entry", "by_whom", "why"));
    return words;
  }

  /** Erases in all of them; names are erased by {@link ErasedNames}. */
  void erase() throws SQLException {
    for (Map.Entry<String, List<String>> table : WORDS.entrySet()) {
      List<String> columns = table.getValue();
      for (String column : columns.subList(1, columns.size())) {
        erase(table.getKey(), columns.getFirst(), column);
      }
    }
  }

  private void erase(String table, String key, String column) throws SQLException {
    List<String> keys = List.of(key.split(", ", -1));
    List<@Nullable Object[]> changed = new ArrayList<>();
    session.list(
        Sql.of("select " + key + ", " + column + " as words from " + table)
            .then("where " + column + " is not null"),
        row -> {
          String old = row.text("words");
          String left = erasure.of(old);
          if (!left.equals(old)) {
            changed.add(values(row, keys, left));
          }
          return true;
        });
    String where = String.join(" = ? and ", keys) + " = ?";
    session.runAll("update " + table + " set " + column + " = ? where " + where, changed);
  }

  private static @Nullable Object[] values(Row row, List<String> keys, String left)
      throws SQLException {
    @Nullable Object[] values = new @Nullable Object[keys.size() + 1];
    values[0] = left;
    for (int i = 0; i < keys.size(); i++) {
      String key = keys.get(i);
      values[i + 1] = key.equals("qualifier") ? row.text(key) : (Object) row.number(key);
    }
    return values;
  }
}

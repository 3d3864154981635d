package org.tidemark.store.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What remarks speak of, where it is named by the names of claims. */
final class RemarkedMatters {
  private static final Pattern NAME = Pattern.compile("\\b[0-9a-f]{16}\\b");

  private final Session session;

  RemarkedMatters(Session session) {
    this.session = session;
  }

  /** Puts the new names of claims in place of the old. */
  void rename(Map<String, String> renamed) throws SQLException {
    List<@Nullable Object[]> rows = new ArrayList<>();
    session.list(
        Sql.of("select remark, position, matter from remark_matter"),
        row -> {
          String matter = row.text("matter");
          String now = renamed(matter, renamed);
          return !now.equals(matter)
              && rows.add(
                  new @Nullable Object[] {now, row.number("remark"), row.number("position")});
        });
    session.runAll("update remark_matter set matter = ? where remark = ? and position = ?", rows);
  }

  /** Names that stood in order do so again, for a matter of two claims has them in order. */
  private static String renamed(String matter, Map<String, String> renamed) {
    List<String> old = NAME.matcher(matter).results().map(MatchResult::group).toList();
    List<String> fresh = old.stream().map(name -> renamed.getOrDefault(name, name)).toList();
    boolean inOrder = old.equals(old.stream().sorted().toList());
    Iterator<String> next = (inOrder ? fresh.stream().sorted().toList() : fresh).iterator();
    return NAME.matcher(matter).replaceAll(_ -> next.next());
  }
}

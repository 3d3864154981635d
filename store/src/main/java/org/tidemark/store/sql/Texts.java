package org.tidemark.store.sql;

import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidemark.model.ReportId;
import org.tidemark.model.ReportText;

/** The texts of the reports last looked into, for claims to stand on. */
final class Texts {
  /** A character mostly takes one byte; a sixteenth of the room there is goes to texts. */
  private static final long MOST_CHARACTERS =
      Math.max(16_000_000, Runtime.getRuntime().maxMemory() / 16);

  /** A report's identity and its text, without blocks. */
  record Known(ReportId id, ReportText text) {
    int length() {
      return text.characters().length();
    }
  }

  private final Map<Long, Known> texts = new LinkedHashMap<>(16, 0.75f, true);
  private long characters;

  Known of(Session session, long report) throws SQLException {
    Known known = texts.get(report);
    if (known == null) {
      known = load(session, report);
      texts.put(report, known);
      characters += known.length();
      makeRoom();
    }
    return known;
  }

  /** Lets go of all: somebody was forgotten, and texts did change. */
  void forget() {
    texts.clear();
    characters = 0;
  }

  /** Lets go of what was not looked into for longest; the last text always stays. */
  private void makeRoom() {
    Iterator<Known> oldest = texts.values().iterator();
    while (characters > MOST_CHARACTERS && texts.size() > 1) {
      characters -= oldest.next().length();
      oldest.remove();
    }
  }

  private static Known load(Session session, long report) throws SQLException {
    return session
        .first(
            Sql.of("select sha256, text from report where entry = ?", report),
            row ->
                new Known(
                    new ReportId(row.text("sha256")), new ReportText(row.text("text"), List.of())))
        .orElseThrow(() -> new Broken("report of entry " + report, "is missing"));
  }
}

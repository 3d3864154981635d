package org.tidemark.store.sql;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidemark.model.Entity;
import org.tidemark.model.ReportId;
import org.tidemark.model.ReportText;

/** The reports last looked into: what claims need of them to stand on their words. */
final class ReportPages {
  private static final int MOST = 64;

  /** A report's text and its entities by row. */
  record Page(ReportId id, ReportText text, Map<Long, Entity> entities) {}

  private final Map<Long, Page> pages =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Page> eldest) {
          return size() > MOST;
        }
      };

  Page page(Session session, long report) throws SQLException {
    Page page = pages.get(report);
    if (page == null) {
      page = load(session, report);
      pages.put(report, page);
    }
    return page;
  }

  /** What corrections bring later is not on a page from before; then it is read again. */
  Entity entity(Session session, long report, long entity) throws SQLException {
    Entity found = page(session, report).entities().get(entity);
    if (found == null) {
      pages.remove(report);
      found = page(session, report).entities().get(entity);
    }
    if (found == null) {
      throw new Broken("report of entry " + report, "has no entity " + entity);
    }
    return found;
  }

  void forget() {
    pages.clear();
  }

  private static Page load(Session session, long report) throws SQLException {
    ReportId id =
        session
            .first(
                Sql.of("select sha256 from report where entry = ?", report),
                row -> new ReportId(row.text("sha256")))
            .orElseThrow(() -> new Broken("report of entry " + report, "is missing"));
    List<EntityRows.Kept> kept = new EntityRows(session).of(report);
    Map<Long, Entity> entities = new HashMap<>();
    kept.forEach(each -> entities.put(each.id(), each.entity()));
    return new Page(id, new ReportRows(session).text(report), entities);
  }
}

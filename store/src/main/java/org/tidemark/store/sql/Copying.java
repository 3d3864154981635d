package org.tidemark.store.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.tidemark.model.Claim;
import org.tidemark.model.ReportId;
import org.tidemark.store.Act;
import org.tidemark.store.Arrival;
import org.tidemark.store.Casebook;
import org.tidemark.store.CasebookProblem;
import org.tidemark.store.Entry;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.Holdings;
import org.tidemark.store.KeptReport;
import org.tidemark.store.Question;
import org.tidemark.store.ReadReport;

/** The entries of one casebook appended to another, each in a transaction of its own. */
final class Copying {
  private final Casebook from;
  private final SqlCasebook to;

  Copying(Casebook from, SqlCasebook to) {
    this.from = from;
    this.to = to;
  }

  long run() {
    List<Entry> theirs = from.entries();
    Optional<Journal.Line> last = to.database.read(session -> new Journal(session).last());
    long held = last.map(Journal.Line::number).orElse(0L);
    if (held > 0) {
      requireSame(theirs, last.orElseThrow());
    }
    List<Entry> missing = theirs.subList((int) held, theirs.size());
    missing.forEach(this::append);
    return missing.size();
  }

  private void requireSame(List<Entry> theirs, Journal.Line last) {
    boolean same =
        last.number() <= theirs.size()
            && theirs.get((int) last.number() - 1).hash().equals(last.hash());
    if (!same) {
      throw new CasebookProblem(to.address(), CasebookProblem.Kind.OTHER_HISTORY, "");
    }
  }

  private void append(Entry entry) {
    switch (entry.change()) {
      case Arrival arrival -> {
        ReadReport read = read(entry, arrival.report());
        String content = ActPrints.arrival(read.report(), read.entities(), read.claims());
        to.database.write(
            session -> same(entry, to.keep(session, read, content, entry.recorded())));
      }
      case Act act ->
          to.database.write(session ->
              same(entry, new ActRows(session, to.texts, to.filing).append(entry.recorded(), act)));
    }
  }

  /** The report as it was when it came, without what corrections added later. */
  private ReadReport read(Entry entry, ReportId id) {
    Holdings then = from.upTo(entry.number());
    KeptReport kept =
        then.report(id).orElseThrow(() -> damaged("entry " + entry.number() + " has no report"));
    List<Claim> claims =
        then.claims(Question.ALL.report(id)).stream().map(HeldClaim::claim).toList();
    return new ReadReport(kept.report(), kept.original(), kept.entities(), claims);
  }

  private Journal.Line same(Entry entry, Journal.Line appended) throws SQLException {
    if (!appended.hash().equals(entry.hash())) {
      throw damaged("entry " + entry.number() + " is not what its hash says");
    }
    return appended;
  }

  private CasebookProblem damaged(String detail) {
    return new CasebookProblem(from.address(), CasebookProblem.Kind.DAMAGED, detail);
  }
}

package org.tidemark.store.sql;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidemark.model.Claim;
import org.tidemark.model.ReportId;
import org.tidemark.store.Act;
import org.tidemark.store.Arrival;
import org.tidemark.store.Casebook;
import org.tidemark.store.CasebookProblem;
import org.tidemark.store.Entry;
import org.tidemark.store.Forgetting;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.Holdings;
import org.tidemark.store.KeptReport;
import org.tidemark.store.Question;
import org.tidemark.store.ReadReport;

/** The entries of one casebook appended to another, each in a transaction of its own. */
final class Copying {
  private final Casebook from;
  private final SqlCasebook to;
  private final Map<Long, Seal> seals = new HashMap<>();
  private final Set<Long> forgotten = new HashSet<>();

  Copying(Casebook from, SqlCasebook to) {
    this.from = from;
    this.to = to;
  }

  /** Hashes are copied with the salts that are in them, where these are still there. */
  private void readSeals() {
    SqlCasebook source =
        switch (from) {
          case SqlCasebook sql -> sql;
          case BegunCasebook begun -> begun.now();
          default -> throw new IllegalArgumentException("only a casebook in SQL can be copied");
        };
    source.database.read(session -> {
      new Journal(session).after(0).forEach(line -> seals.put(line.number(), line.seal()));
      return forgotten.addAll(new ForgettingRows(session).forgotten());
    });
  }

  long run() {
    List<Entry> theirs = from.entries();
    Optional<Journal.Line> last = to.database.read(session -> new Journal(session).last());
    long held = last.map(Journal.Line::number).orElse(0L);
    if (held > 0) {
      requireSame(theirs, last.orElseThrow());
    }
    List<Entry> missing = theirs.subList((int) held, theirs.size());
    readSeals();
    refuseToKeepWhatWasForgotten(held, missing);
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

  /** What the copy holds of somebody who was forgotten since would stay in it. */
  private void refuseToKeepWhatWasForgotten(long held, List<Entry> missing) {
    boolean holdsIt =
        held > 0 && missing.stream().anyMatch(entry -> entry.change() instanceof Forgetting);
    if (holdsIt) {
      throw new CasebookProblem(
          to.address(), CasebookProblem.Kind.OTHER_HISTORY, "somebody was forgotten since");
    }
  }

  private void append(Entry entry) {
    to.database.write(session -> {
      Journal journal = new Journal(session, content -> seal(entry, content));
      return same(entry, append(session, journal, entry));
    });
  }

  private Journal.Line append(Session session, Journal journal, Entry entry) throws SQLException {
    return switch (entry.change()) {
      case Arrival arrival -> {
        ReadReport read = read(entry, arrival.report());
        String content = ActPrints.arrival(read.report(), read.entities(), read.claims());
        yield to.keep(session, journal.append(entry.recorded(), SqlCasebook.REPORT, content), read);
      }
      case Act act ->
          new ActRows(session, to.texts, to.filing, journal).append(entry.recorded(), act);
      case Forgetting forgetting ->
          new ForgettingRows(session).append(journal, entry.recorded(), forgetting);
    };
  }

  private Seal seal(Entry entry, String content) {
    Seal seal = seals.get(entry.number());
    if (seal == null || !forgotten.contains(entry.number()) && !seal.fits(content)) {
      throw damaged("entry " + entry.number() + " is not what its hash says");
    }
    return seal;
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

package org.tidemark.store.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidemark.model.ClaimId;
import org.tidemark.model.Entity;
import org.tidemark.store.Act;
import org.tidemark.store.Added;
import org.tidemark.store.Arrival;
import org.tidemark.store.Casebook;
import org.tidemark.store.CasebookProblem;
import org.tidemark.store.Decision;
import org.tidemark.store.Entry;
import org.tidemark.store.Erasure;
import org.tidemark.store.Filing;
import org.tidemark.store.Flaw;
import org.tidemark.store.Forgetting;
import org.tidemark.store.HeldReport;
import org.tidemark.store.Holdings;
import org.tidemark.store.ReadReport;

/** A casebook in SQL; its engines differ in how they are opened and backed up. */
public abstract sealed class SqlCasebook extends SqlHoldings implements Casebook
    permits SqliteCasebook, PostgresCasebook {
  static final String REPORT = "report";

  private final InstantSource clock;

  SqlCasebook(Database database, InstantSource clock, Filing filing) {
    super(database, new Texts(), filing, Journal::latest);
    this.clock = clock;
  }

  @Override
  public Added add(ReadReport report) {
    String content = ActPrints.arrival(report.report(), report.entities(), report.claims());
    return database.write(session -> add(session, report, content, clock.instant()));
  }

  private Added add(Session session, ReadReport read, String content, Instant now)
      throws SQLException {
    Optional<HeldReport> held = new ReportRows(session).find(Long.MAX_VALUE, read.report().id());
    if (held.isPresent()) {
      return new Added.AlreadyHeld(held.get());
    }
    Journal.Line line = keep(session, new Journal(session).append(now, REPORT, content), read);
    Arrival arrival = new Arrival(read.report().id(), read.claims().size());
    return new Added.Kept(new Entry(line.number(), line.recorded(), line.hash(), arrival));
  }

  /** Keeps what an entry that was just appended brings. */
  Journal.Line keep(Session session, Journal.Line line, ReadReport read) throws SQLException {
    long entry = line.number();
    new ReportRows(session).insert(entry, read);
    Map<Entity, EntityRows.Kept> entities =
        new EntityRows(session).insert(entry, entry, read.entities());
    long last = new ClaimWriter(session, entry, entry, entities).insert(read.claims());
    new FiledClaims(session, filing).add(last - read.claims().size() + 1, read.claims());
    return line;
  }

  @Override
  public List<Entry> record(List<? extends Act> acts) {
    return database.write(session -> append(session, acts));
  }

  private List<Entry> append(Session session, List<? extends Act> acts) throws SQLException {
    Instant now = clock.instant();
    List<Entry> entries = new ArrayList<>();
    for (Act act : acts) {
      Journal.Line line = new ActRows(session, texts, filing).append(now, act);
      entries.add(new Entry(line.number(), line.recorded(), line.hash(), act));
    }
    return List.copyOf(entries);
  }

  @Override
  public Entry forget(Erasure erasure, String by, String why) {
    Entry entry =
        database.write(session -> forget(session, Erasing.of(session, erasure, texts), by, why));
    wipe();
    return entry;
  }

  private void wipe() {
    boolean clean;
    try {
      clean = database.read(Wiping::wipe);
    } catch (CasebookProblem | IllegalStateException e) {
      throw new CasebookProblem(address(), CasebookProblem.Kind.NOT_WIPED, "", e);
    }
    if (!clean) {
      throw new CasebookProblem(address(), CasebookProblem.Kind.NOT_WIPED, "");
    }
  }

  /**
   * Rewrites the files if that is owed; where it fails again the casebook can be used all the same.
   */
  void wipeIfOwed() {
    try {
      database.read(session -> Wiping.isOwed(session) && Wiping.wipe(session));
    } catch (CasebookProblem | IllegalStateException e) {
      // It stays owed, and whoever opens the casebook next tries again.
    }
  }

  private Entry forget(Session session, Erasing erasing, String by, String why)
      throws SQLException {
    Instant now = clock.instant();
    Forgetting forgetting = erasing.erase(by, why);
    if (new FiledClaims(session, filing).isUpToDate()) {
      new FiledClaims(session, filing).fileAnew(texts);
    }
    Journal.Line line = new ForgettingRows(session).append(new Journal(session), now, forgetting);
    Wiping.owe(session, line.number());
    for (ClaimId claim : erasing.spokenOf()) {
      Decision withdraw = new Decision.Withdraw(claim, forgetting.by(), "somebody was forgotten");
      new ActRows(session, texts, filing).append(now, withdraw);
    }
    return new Entry(line.number(), line.recorded(), line.hash(), forgetting);
  }

  @Override
  public Holdings knownBy(Instant moment) {
    return new UpTo(database, texts, filing, journal -> journal.latestBy(moment));
  }

  @Override
  public Holdings upTo(long entry) {
    return new UpTo(database, texts, filing, journal -> entry);
  }

  @Override
  public List<Flaw> verify() {
    return database.read(session -> new Verification(session).flaws());
  }

  @Override
  public long copyFrom(Casebook other) {
    return new Copying(other, this).run();
  }

  @Override
  public String address() {
    return database.address();
  }

  @Override
  public void close() {
    database.close();
  }
}

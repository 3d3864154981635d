package org.tidemark.store.sql;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.tidemark.model.ClaimId;
import org.tidemark.model.ReportId;
import org.tidemark.store.Act;
import org.tidemark.store.Added;
import org.tidemark.store.Casebook;
import org.tidemark.store.CasebookProblem;
import org.tidemark.store.Entry;
import org.tidemark.store.Erasure;
import org.tidemark.store.Filing;
import org.tidemark.store.Flaw;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.HeldEntity;
import org.tidemark.store.HeldReport;
import org.tidemark.store.HeldText;
import org.tidemark.store.Hits;
import org.tidemark.store.Holdings;
import org.tidemark.store.KeptReport;
import org.tidemark.store.NameTies;
import org.tidemark.store.Named;
import org.tidemark.store.Question;
import org.tidemark.store.ReadReport;

/**
 * A casebook whose file is not there before its first entry is: what fails leaves no file behind.
 *
 * <p>The first report is written into a file beside, which then takes the casebook's name as a
 * whole. If another program was quicker, the report is added to that one's casebook.
 */
final class BegunCasebook implements Casebook {
  private static final long OWN = ProcessHandle.current().pid();
  private static final AtomicInteger ONE = new AtomicInteger();

  private final Path file;
  private final InstantSource clock;
  private final Filing filing;
  private SqliteCasebook current;
  private boolean begun;

  BegunCasebook(Path file, InstantSource clock, Filing filing) {
    SqliteCasebook.requirePlace(file);
    this.file = file;
    this.clock = clock;
    this.filing = filing;
    this.current = empty(file, clock, filing);
  }

  private static SqliteCasebook empty(Path file, InstantSource clock, Filing filing) {
    try {
      return SqliteCasebook.inMemory(clock, filing);
    } catch (CasebookProblem problem) {
      throw problem.of(file.toString());
    }
  }

  @Override
  public synchronized Added add(ReadReport report) {
    if (begun) {
      return current.add(report);
    }
    Path part =
        file.resolveSibling(file.getFileName() + ".part" + OWN + "-" + ONE.getAndIncrement());
    try {
      Optional<Added> first = addInto(part, report);
      open();
      return first.isPresent() ? first.get() : current.add(report);
    } finally {
      for (String ending : List.of("", "-wal", "-shm", "-journal")) {
        delete(Path.of(part + ending));
      }
    }
  }

  private Optional<Added> addInto(Path part, ReadReport report) {
    Added added;
    try (Casebook beside = SqliteCasebook.open(part, clock, filing)) {
      added = beside.add(report);
    } catch (CasebookProblem problem) {
      throw problem.of(file.toString());
    }
    return nameIt(part) ? Optional.of(added) : Optional.empty();
  }

  /** Gives the file its name, unless there is one of that name. */
  private boolean nameIt(Path part) {
    try {
      link(part);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (IOException e) {
      throw new CasebookProblem(
          file.toString(), CasebookProblem.Kind.UNREACHABLE, String.valueOf(e.getMessage()), e);
    }
  }

  /** A second name is refused where the name is taken; not every disk can give one. */
  private void link(Path part) throws IOException {
    try {
      Files.createLink(file, part);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException | UnsupportedOperationException e) {
      Files.move(part, file);
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // What stays behind is beside the casebook and is written over by the next of its name.
    }
  }

  private void open() {
    SqliteCasebook opened = SqliteCasebook.open(file, clock, filing);
    current.close();
    current = opened;
    begun = true;
  }

  /** The casebook that is there so far. */
  synchronized SqliteCasebook now() {
    return current;
  }

  /** Anything but a first report makes the file at once. */
  private synchronized SqliteCasebook made() {
    if (!begun) {
      open();
    }
    return current;
  }

  @Override
  public Entry forget(Erasure erasure, String by, String why) {
    return made().forget(erasure, by, why);
  }

  @Override
  public List<Entry> record(List<? extends Act> acts) {
    return made().record(acts);
  }

  @Override
  public long copyFrom(Casebook other) {
    return made().copyFrom(other);
  }

  @Override
  public void backup(Path copy) {
    made().backup(copy);
  }

  @Override
  public Holdings knownBy(Instant moment) {
    return now().knownBy(moment);
  }

  @Override
  public Holdings upTo(long entry) {
    return now().upTo(entry);
  }

  @Override
  public List<Flaw> verify() {
    return now().verify();
  }

  @Override
  public String address() {
    return file.toString();
  }

  @Override
  public List<HeldReport> reports() {
    return now().reports();
  }

  @Override
  public List<HeldReport> reports(Set<ReportId> ids) {
    return now().reports(ids);
  }

  @Override
  public Optional<KeptReport> report(ReportId id) {
    return now().report(id);
  }

  @Override
  public Optional<HeldText> text(ReportId id) {
    return now().text(id);
  }

  @Override
  public List<HeldReport> reportsBeginning(String digits) {
    return now().reportsBeginning(digits);
  }

  @Override
  public List<HeldClaim> claims(Question question) {
    return now().claims(question);
  }

  @Override
  public List<HeldClaim> filedUnder(Set<String> keys) {
    return now().filedUnder(keys);
  }

  @Override
  public long count(Question question) {
    return now().count(question);
  }

  @Override
  public Optional<HeldClaim> claim(ClaimId id) {
    return now().claim(id);
  }

  @Override
  public List<HeldClaim> claimsBeginning(String digits) {
    return now().claimsBeginning(digits);
  }

  @Override
  public List<HeldEntity> entities() {
    return now().entities();
  }

  @Override
  public List<HeldEntity> entitiesCalled(String name) {
    return now().entitiesCalled(name);
  }

  @Override
  public Map<Named, NameTies> ties(Collection<Named> names) {
    return now().ties(names);
  }

  @Override
  public Hits search(String words, int limit) {
    return now().search(words, limit);
  }

  @Override
  public List<Entry> entries() {
    return now().entries();
  }

  @Override
  public List<Entry> remarks() {
    return now().remarks();
  }

  @Override
  public List<Entry> decisionsOn(ClaimId id) {
    return now().decisionsOn(id);
  }

  @Override
  public synchronized void close() {
    current.close();
  }
}

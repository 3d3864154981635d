package org.tidemark.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * One project's reports, claims and decisions: they are added to and never rewritten, unless a
 * person is forgotten.
 *
 * <p>Whatever a method that writes has returned is there for good; what it threw on is not there at
 * all. One casebook may be used from several threads, and one file from several processes.
 *
 * @see org.tidemark.store.sql.Casebooks
 */
public interface Casebook extends Holdings, AutoCloseable {
  /**
   * Keeps a report with its claims, all or nothing.
   *
   * @throws CasebookProblem if the casebook cannot be written to
   */
  Added add(ReadReport report);

  /**
   * Appends what a person did, all or nothing; one entry an act.
   *
   * @throws IllegalArgumentException if an act speaks of something that is not there
   * @throws CasebookProblem if the casebook cannot be written to
   */
  List<Entry> record(List<? extends Act> acts);

  /** Appends one act. */
  default Entry record(Act act) {
    return record(List.of(act)).getFirst();
  }

  /**
   * Makes a person unreadable in everything the casebook holds, for good; claims that speak of them
   * are withdrawn. The originals of reports that name them are destroyed. The entries and their
   * hashes stay, and an entry says that this was done, not whom it was about.
   *
   * @return the entry that says so
   * @throws CasebookProblem if the casebook is damaged or cannot be written to
   */
  Entry forget(Erasure erasure, String by, String why);

  /** What the casebook held at that moment. */
  Holdings knownBy(Instant moment);

  /** What the casebook held once this entry had been appended. */
  Holdings upTo(long entry);

  /** What is broken: the chain of entries, quotes against texts, originals against hashes. */
  List<Flaw> verify();

  /**
   * Appends all entries of another casebook, with their times and hashes. This one must be empty or
   * hold the first of those entries and nothing else; a copy that was cut off goes on.
   *
   * @return how many entries were appended
   * @throws CasebookProblem if this one has a history of its own
   */
  long copyFrom(Casebook other);

  /**
   * Writes all there is into a new SQLite casebook, while this one is in use.
   *
   * @throws CasebookProblem if the file exists or cannot be written
   */
  void backup(Path file);

  /** The file or address it is kept at. */
  String address();

  @Override
  void close();
}

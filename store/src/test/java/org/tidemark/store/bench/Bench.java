package org.tidemark.store.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.tidemark.model.ReportId;
import org.tidemark.store.Casebook;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.Holdings;
import org.tidemark.store.Question;
import org.tidemark.store.Status;
import org.tidemark.store.sql.Casebooks;

/**
 * How long the questions to a large casebook take, on both engines and beside plain SQL.
 *
 * <p>Arguments: a folder to work in, how many claims, how many reports, and the engines, {@code
 * sqlite} or {@code postgres} or both. A casebook that is there already is used again.
 */
public final class Bench {
  private static final int SHOWN = 200;
  private static final int REPORT_CLAIMS = 200;
  private static final InstantSource CLOCK = InstantSource.system();

  private final Path folder;
  private final long claims;
  private final int reports;

  private Bench(Path folder, long claims, int reports) {
    this.folder = folder;
    this.claims = claims;
    this.reports = reports;
  }

  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Bench bench = new Bench(folder, Long.parseLong(args[1]), Integer.parseInt(args[2]));
    for (int i = 3; i < args.length; i++) {
      switch (args[i]) {
        case "sqlite" -> bench.sqlite();
        case "postgres" -> bench.postgres();
        default -> throw new IllegalArgumentException(args[i] + " is no engine");
      }
    }
    System.exit(0);
  }

  private void sqlite() throws Exception {
    Path file = folder.resolve("bench.tidemark");
    run("sqlite", file.toString());
    System.out.printf("size %,d MB%n", Files.size(file) >> 20);
  }

  private void postgres() throws Exception {
    Path data = folder.resolve("postgres");
    boolean there = Files.exists(data.resolve("PG_VERSION"));
    try (EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("shared_buffers", "1GB")
            .setServerConfig("maintenance_work_mem", "512MB")
            .setServerConfig("max_wal_size", "4GB")
            .start()) {
      String address = server.getJdbcUrl("postgres", "postgres");
      System.out.println(there ? "the server's data were there" : "fresh data");
      run("postgres", address);
      new PlainSql(address, SHOWN).run();
    }
  }

  private void run(String engine, String address) throws Exception {
    try (Casebook casebook = Casebooks.open(address, CLOCK)) {
      fill(casebook);
    }
    try (Casebook casebook = Casebooks.open(address, CLOCK)) {
      say(engine, "what", Times.heads());
      state(engine, casebook, new Skew(new Random(1), MadeReports.ORGANISATIONS, 1), "any");
      state(engine, casebook, new Skew(new Random(2), 20, 1), "the 20 most spoken of");
      snapshot(engine, casebook);
      search(engine, casebook);
      add(engine, casebook);
    }
  }

  private static void say(String engine, String what, String times) {
    System.out.printf("| %-8s | %-52s | %s |%n", engine, what, times);
  }

  private void fill(Casebook casebook) {
    int held = casebook.reports().size();
    int each = (int) (claims / reports);
    long begun = System.nanoTime();
    for (int i = held; i < reports; i++) {
      casebook.add(MadeReports.of(i, each));
      if ((i + 1) % 100 == 0) {
        System.out.printf("%d reports, %d s%n", i + 1, (System.nanoTime() - begun) / 1_000_000_000);
      }
    }
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(1995, 1, 1).plusDays(random.nextInt(9_000));
  }

  /** An organisation on a date as known on a date: whom it is, its claims and their reports. */
  private static void state(String engine, Casebook casebook, Skew which, String whose)
      throws Exception {
    Random random = new Random(3);
    long[] found = new long[1];
    Instant latest = casebook.entries().isEmpty() ? Instant.EPOCH : CLOCK.instant();
    Times times =
        Times.of(
            200,
            1000,
            number -> {
              Holdings known = casebook.knownBy(latest.minusSeconds(random.nextInt(60)));
              String name = MadeReports.organisation(which.next());
              found[0] += known.entitiesCalled(name).size();
              Set<ReportId> sources = new TreeSet<>();
              for (HeldClaim held :
                  known.claims(
                      Question.ALL
                          .about(name)
                          .on(day(random))
                          .status(Status.PROPOSED, Status.ACCEPTED)
                          .limit(SHOWN))) {
                sources.add(held.claim().report());
                found[0]++;
              }
              found[0] += known.reports(sources).size();
            });
    say(engine, "state of an organisation, " + whose + ", " + found[0] / 1200, times.inWords());
  }

  private static void snapshot(String engine, Casebook casebook) throws Exception {
    Random random = new Random(4);
    Times count =
        Times.of(
            1,
            5,
            number ->
                casebook
                    .knownBy(CLOCK.instant())
                    .count(Question.ALL.on(day(random)).status(Status.PROPOSED, Status.ACCEPTED)));
    say(engine, "all claims that held on a date, counted", count.inWords());
    say(engine, "all reports", Times.of(2, 20, number -> casebook.reports()).inWords());
    say(engine, "all entities", Times.of(0, 2, number -> casebook.entities()).inWords());
  }

  private static void search(String engine, Casebook casebook) throws Exception {
    Random random = new Random(5);
    Skew words = new Skew(random, 2_000, 1);
    Times two =
        Times.of(
            20,
            200,
            number ->
                casebook.search(
                    MadeReports.word(20 + words.next()) + " " + MadeReports.word(20 + words.next()),
                    20));
    say(engine, "two words", two.inWords());
    Times phrase =
        Times.of(2, 20, number -> casebook.search("fighters " + MadeReports.word(9), 20));
    say(engine, "two common words", phrase.inWords());
    say(
        engine,
        "the commonest word",
        Times.of(1, 5, number -> casebook.search("the", 20)).inWords());
  }

  private void add(String engine, Casebook casebook) throws Exception {
    long from = 1_000_000L + System.nanoTime() % 1_000_000;
    Times times =
        Times.of(5, 40, number -> casebook.add(MadeReports.of(from + number, REPORT_CLAIMS)));
    say(engine, "a report of 200 claims, added for good", times.inWords());
  }
}

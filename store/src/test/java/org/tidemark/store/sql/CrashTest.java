package org.tidemark.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidemark.store.Casebook;
import org.tidemark.store.Clock;
import org.tidemark.store.Entry;

/**
 * A program is killed at a random moment: what it was told is kept is there, nothing is half there.
 *
 * <p>{@code -Dtidemark.kills=1000} kills that many; {@code -Dtidemark.seed=…} draws other moments.
 */
class CrashTest {
  private static final int KILLS = Integer.getInteger("tidemark.kills", 300);
  private static final long SEED = Long.getLong("tidemark.seed", 2024);
  private static final int AT_ONCE = 2;
  private static final int LONGEST_MILLIS = 120;
  private static final int GROWN = 80;
  private static final int MIGRATED_AT_ONCE = 12;
  private static final String PROGRAM = KilledProgram.class.getName();

  private static final AtomicInteger CUT_OFF = new AtomicInteger();

  @TempDir static Path folder;
  private static QuickJava java;
  private static Path source;

  @BeforeAll
  static void prepare() throws IOException, InterruptedException {
    java = new QuickJava(folder, PROGRAM, "READING", folder.resolve("warm").toString(), "w");
    source = folder.resolve("source.tidemark");
    fill(source);
  }

  private static void fill(Path file) {
    try (Casebook casebook = SqliteCasebook.open(file, new Clock())) {
      for (int i = 0; i < 8; i++) {
        casebook.add(KilledProgram.report("source " + i).read());
      }
    }
  }

  @Test
  void whatWasKeptOutlivesTheProgram() throws InterruptedException, ExecutionException {
    try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<?>> work = new ArrayList<>();
      for (Activity activity : Activity.values()) {
        Random random = new Random(SEED + activity.ordinal());
        work.add(workers.submit(() -> killAll(activity, random)));
      }
      for (Future<?> each : work) {
        each.get();
      }
    }
    assertTrue(CUT_OFF.get() > KILLS * 2 / 3, CUT_OFF + " of " + KILLS + " were at work");
  }

  @Test
  void killedClientOfAServerLeavesTheCasebookWhole() throws IOException, InterruptedException {
    PostgresEngine engine = new PostgresEngine();
    Random random = new Random(SEED);
    List<String> promised = new ArrayList<>();
    for (int i = 0; i < Math.max(1, KILLS / 30); i++) {
      String seed = Long.toString(random.nextLong(), 36);
      promised.addAll(killed(random, Activity.READING, engine.address(), seed));
      try (Casebook casebook = engine.open(folder, new Clock())) {
        assertEquals(List.of(), casebook.verify());
        List<String> after = casebook.entries().stream().map(Entry::hash).toList();
        assertEquals(promised, after.subList(0, promised.size()));
        assertTrue(after.size() <= promised.size() + 1, "more was kept than was said");
        promised = new ArrayList<>(after);
      }
    }
  }

  private static Void killAll(Activity activity, Random random)
      throws IOException, InterruptedException {
    Path own = Files.createDirectory(folder.resolve(activity.name()));
    for (int i = 0; i < KILLS / Activity.values().length; i++) {
      switch (activity) {
        case READING, DECIDING -> killWriting(activity, own, random);
        case MIGRATING -> killMigrating(own.resolve("m" + i), random);
        case COPYING -> killCopying(own.resolve("c" + i), random);
      }
    }
    return null;
  }

  /** Kills a program at a random moment after it began; its lines are what it was promised. */
  private static List<String> killed(Random random, Activity activity, String... args)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(activity.name()));
    all.addAll(List.of(args));
    Process program = java.start(PROGRAM, all.toArray(String[]::new));
    try (InputStream said = program.getInputStream()) {
      byte[] ready = said.readNBytes(KilledProgram.READY.length() + 1);
      assertEquals(KilledProgram.READY + "\n", new String(ready, StandardCharsets.UTF_8));
      Thread.sleep(random.nextInt(LONGEST_MILLIS));
      program.toHandle().destroyForcibly();
      List<String> lines = QuickJava.lines(said);
      if (program.waitFor() != 0) {
        CUT_OFF.incrementAndGet();
      }
      return lines;
    }
  }

  private static void killWriting(Activity activity, Path own, Random random)
      throws IOException, InterruptedException {
    Path file = own.resolve("casebook.tidemark");
    if (!Files.exists(file) && activity == Activity.DECIDING) {
      fill(file);
    }
    List<String> before = Files.exists(file) ? hashes(file) : List.of();
    String seed = Long.toString(random.nextLong(), 36);
    List<String> promised = new ArrayList<>(before);
    promised.addAll(killed(random, activity, file.toString(), seed));
    List<String> after = Files.exists(file) ? hashes(file) : List.of();
    assertTrue(after.size() >= promised.size(), "an entry was lost");
    assertTrue(after.size() <= promised.size() + 1, "more was kept than was said");
    assertEquals(promised, after.subList(0, promised.size()));
    if (after.size() > GROWN) {
      delete(file);
    }
  }

  private static void killMigrating(Path base, Random random)
      throws IOException, InterruptedException {
    for (int i = 0; i < MIGRATED_AT_ONCE; i++) {
      Files.write(Path.of(base + "." + i), versionOne());
    }
    List<String> whole = null;
    killed(random, Activity.MIGRATING, base.toString(), "");
    for (int i = 0; i < MIGRATED_AT_ONCE; i++) {
      Path copy = Path.of(base + "." + i);
      List<String> hashes = hashes(copy);
      whole = whole == null ? hashes : whole;
      assertEquals(8, hashes.size());
      assertEquals(whole, hashes);
      delete(copy);
    }
  }

  static byte[] versionOne() throws IOException {
    try (InputStream packed = CrashTest.class.getResourceAsStream("version-1.tidemark.gz");
        InputStream file = new GZIPInputStream(packed)) {
      return file.readAllBytes();
    }
  }

  private static void killCopying(Path base, Random random)
      throws IOException, InterruptedException {
    List<String> said = killed(random, Activity.COPYING, base.toString(), source.toString());
    List<String> whole = hashes(source);
    for (int i = 0; i <= said.size(); i++) {
      Path copy = Path.of(base + "." + i);
      if (i < said.size()) {
        assertEquals(whole, hashes(copy));
      } else {
        goOn(copy, whole);
      }
      delete(copy);
    }
  }

  /** A copy that was cut off is the beginning of the whole, and goes on where it stopped. */
  private static void goOn(Path copy, List<String> whole) {
    try (Casebook from = SqliteCasebook.open(source, new Clock());
        Casebook to = SqliteCasebook.open(copy, new Clock())) {
      List<String> part = to.entries().stream().map(Entry::hash).toList();
      assertEquals(whole.subList(0, part.size()), part);
      to.copyFrom(from);
    }
    assertEquals(whole, hashes(copy));
  }

  /** The hashes of a casebook's entries, when it has been found whole. */
  private static List<String> hashes(Path file) {
    try (Casebook casebook = SqliteCasebook.open(file, new Clock())) {
      assertEquals(List.of(), casebook.verify());
      return casebook.entries().stream().map(Entry::hash).toList();
    }
  }

  private static void delete(Path file) throws IOException {
    for (String ending : List.of("", "-wal", "-shm", "-journal")) {
      Files.deleteIfExists(Path.of(file + ending));
    }
  }
}

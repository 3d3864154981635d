package org.tidemark.web.bring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.LazyReader;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.read.CompareReports;
import org.tidemark.workbench.read.Pile;
import org.tidemark.workbench.read.ReadReports;
import org.tidemark.workbench.read.Saying;

/** The errands of this run, done one after another so that each is compared with the one before. */
public final class Errands implements AutoCloseable {
  private static final int REMEMBERED = 50;

  private final Desk desk;
  private final LazyReader reader;
  private final InstantSource clock;
  private final Map<Integer, Errand> errands = new LinkedHashMap<>();
  private final ExecutorService hand =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("errand").factory());
  private int last;

  /** Errands that read with this reader into the casebook on the desk. */
  public Errands(Desk desk, LazyReader reader, InstantSource clock) {
    this.desk = desk;
    this.reader = reader;
    this.clock = clock;
  }

  /** A document under the name it was brought by. */
  public interface Document {
    /** Its name. */
    String name();

    /** Its bytes. */
    InputStream bytes() throws IOException;
  }

  Errand begin(List<? extends Document> documents, Saying saying, boolean keep) {
    Path folder = laidOut(documents);
    Errand errand = remembered(keep);
    hand.execute(() -> run(errand, folder, saying));
    return errand;
  }

  private synchronized Errand remembered(boolean keep) {
    last++;
    Errand errand = new Errand(last, keep);
    errands.put(last, errand);
    if (errands.size() > REMEMBERED) {
      errands.remove(errands.keySet().iterator().next());
    }
    return errand;
  }

  synchronized Optional<Errand> find(int number) {
    return Optional.ofNullable(errands.get(number));
  }

  /** Each document in a folder of its own, for two can have one name. */
  private static Path laidOut(List<? extends Document> documents) {
    try {
      Path folder = Files.createTempDirectory("tidemark-");
      int number = 0;
      for (Document document : documents) {
        number++;
        Path own = Files.createDirectory(folder.resolve("%04d".formatted(number)));
        try (InputStream bytes = document.bytes()) {
          Files.copy(bytes, own.resolve(plain(document.name())));
        }
      }
      return folder;
    } catch (IOException e) {
      throw Trouble.of(e);
    }
  }

  /** The name without folders and without what a file system would take for more than a name. */
  private static String plain(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String safe = last.replaceAll("[\\p{Cntrl}:*?\"<>|]", "_").strip();
    boolean nothing = safe.isEmpty() || safe.chars().allMatch(c -> c == '.');
    return nothing ? "report.txt" : safe.substring(Math.max(0, safe.length() - 120));
  }

  private void run(Errand errand, Path folder, Saying saying) {
    Trouble trouble = null;
    try {
      Pile pile = new Pile(files(folder), null, saying, InputStream.nullInputStream());
      if (errand.keeps()) {
        new ReadReports(desk, reader).read(pile, errand);
      } else {
        new CompareReports(desk, reader, clock.instant()).compare(pile, errand);
      }
    } catch (RuntimeException | IOException | OutOfMemoryError e) {
      trouble = Trouble.of(e);
    } finally {
      errand.finished(trouble);
      remove(folder);
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().map(Path::toString).toList();
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : new ArrayList<>(all.sorted(Comparator.reverseOrder()).toList())) {
        Files.deleteIfExists(each);
      }
    } catch (IOException _) {
      // What is left in the folder for passing files is the system's to clear away.
    }
  }

  @Override
  public void close() {
    hand.shutdownNow();
  }
}

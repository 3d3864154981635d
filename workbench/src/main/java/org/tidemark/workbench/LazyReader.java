package org.tidemark.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.tidemark.reading.Reader;

/**
 * The reader of reports, loaded when it is first needed: it takes a second or two and much room.
 */
public final class LazyReader {
  private final Path rules;
  private final NameLists lists;
  private @Nullable CompletableFuture<Reader> loading;

  /** A reader with the rules of a folder. */
  public LazyReader(Path rules) {
    this.rules = rules;
    this.lists = new NameLists(rules.resolve("names"));
  }

  /** Begins to load it while other things are done. */
  public void begin() {
    CompletableFuture<Reader> _ = loading();
  }

  /**
   * The reader, waited for if need be.
   *
   * @throws Trouble if its rules are not there
   */
  public Reader reader() {
    try {
      return loading().join();
    } catch (CompletionException e) {
      throw Trouble.of(e.getCause() == null ? e : e.getCause());
    }
  }

  /** The lists of names that lie beside its rules. */
  public NameLists lists() {
    return lists;
  }

  /** The folder of its rules. */
  public Path rules() {
    return rules;
  }

  private synchronized CompletableFuture<Reader> loading() {
    CompletableFuture<Reader> begun = loading;
    if (begun == null) {
      CompletableFuture<Reader> fresh = new CompletableFuture<>();
      Thread thread = new Thread(() -> load(fresh), "reader");
      thread.setDaemon(true);
      thread.start();
      loading = fresh;
      begun = fresh;
    }
    return begun;
  }

  private void load(CompletableFuture<Reader> into) {
    try {
      if (!Files.isDirectory(rules)) {
        throw new Trouble(
            Trouble.Cause.INPUT,
            rules + ": the reader's rules are not there; name their folder with --rules.");
      }
      into.complete(Reader.with(rules));
    } catch (RuntimeException | Error e) {
      into.completeExceptionally(e);
    }
  }
}

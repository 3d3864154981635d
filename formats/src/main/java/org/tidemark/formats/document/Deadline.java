package org.tidemark.formats.document;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The time one document may take; its work runs on a thread of its own, with a deep stack. */
final class Deadline {
  private static final long STACK = 64L << 20;

  /** Work that ends in a draft or a refusal. */
  interface Work {
    Draft draft() throws Refusal;
  }

  private final Duration time;

  private Deadline(Duration time) {
    this.time = time;
  }

  static Deadline of(Duration time) {
    return new Deadline(time);
  }

  Draft over(Work work) throws Refusal {
    FutureTask<Draft> task = new FutureTask<>(work::draft);
    Thread thread = new Thread(null, task, "document", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      throw new Refusal(
          "reading it took longer than " + time.toSeconds() + " seconds",
          "bring its text as a plain text file");
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new Refusal("reading it was interrupted", "try again");
    } catch (ExecutionException e) {
      throw refusal(e.getCause());
    }
  }

  private static Refusal refusal(@Nullable Throwable cause) {
    return switch (cause) {
      case Refusal refusal -> refusal;
      case OutOfMemoryError _ ->
          new Refusal("it takes more memory than there is", "bring its text as a plain text file");
      case StackOverflowError _ ->
          new Refusal("its parts are nested too deep", "bring its text as a plain text file");
      case null, default ->
          new Refusal("it is damaged and cannot be read", "save or download it again");
    };
  }
}

package org.tidemark.workbench.read;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The measure of how far the work has come and how long it will take, by the size of files. */
final class Clockwork {
  private static final long ENOUGH_TO_SAY = Duration.ofSeconds(2).toNanos();

  private final ReadingListener listener;
  private long total;
  private long done;
  private int reports;
  private int read;
  private long began;

  Clockwork(ReadingListener listener) {
    this.listener = listener;
  }

  void looked(int looked, int all) {
    listener.progress(new Progress("looking for dates", looked, all, null));
  }

  void begin(List<Brought> pile) {
    began = System.nanoTime();
    reports = pile.size();
    total = pile.stream().mapToLong(Brought::size).sum();
    listener.progress(new Progress("reading", 0, reports, null));
  }

  void finished(Brought brought) {
    done += brought.size();
    read++;
    listener.progress(new Progress("reading", read, reports, left()));
  }

  private @Nullable Duration left() {
    long took = System.nanoTime() - began;
    if (done == 0 || took < ENOUGH_TO_SAY) {
      return null;
    }
    return Duration.ofNanos((long) ((double) took / done * (total - done)));
  }
}

package org.tidemark.workbench.read;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tidemark.formats.document.Documents;
import org.tidemark.model.ReportId;
import org.tidemark.store.ReadReport;
import org.tidemark.workbench.LazyReader;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.compare.Finding;
import org.tidemark.workbench.open.Settled;

/**
 * The work on a whole pile: several documents are prepared at once and a few ahead, but they are
 * compared and taken one by one and in order, so that the outcome is the same however many hands.
 */
final class PileReading {
  private record Waiting(Brought brought, Future<Prepared> prepared) {}

  private final Documents documents = new Documents();
  private final LazyReader reader;
  private final Shelf shelf;
  private final ReadingListener listener;
  private final Clockwork clockwork;

  PileReading(LazyReader reader, Shelf shelf, ReadingListener listener) {
    this.reader = reader;
    this.shelf = shelf;
    this.listener = listener;
    this.clockwork = new Clockwork(listener);
  }

  ReadSummary of(Pile pile) {
    List<Brought> brought = Gathering.of(pile);
    reader.begin();
    List<Brought> sorted = new Sorting(documents, clockwork).sorted(brought);
    clockwork.begin(sorted);
    int hands =
        Math.clamp(Runtime.getRuntime().availableProcessors(), 1, Math.min(4, sorted.size()));
    ExecutorService work = Executors.newFixedThreadPool(hands, PileReading::hand);
    try {
      return each(sorted.iterator(), work, hands);
    } finally {
      work.shutdownNow();
    }
  }

  private static Thread hand(Runnable work) {
    Thread thread = new Thread(null, work, "reading", 16L << 20);
    thread.setDaemon(true);
    return thread;
  }

  private ReadSummary each(Iterator<Brought> pile, ExecutorService work, int hands) {
    Preparing preparing = new Preparing(documents, reader, shelf);
    Queue<Waiting> ahead = new ArrayDeque<>();
    ReadSummary summary = ReadSummary.NOTHING;
    while (pile.hasNext() || !ahead.isEmpty()) {
      while (pile.hasNext() && ahead.size() <= hands) {
        Brought next = pile.next();
        ahead.add(new Waiting(next, work.submit(() -> preparing.of(next))));
      }
      Waiting first = ahead.remove();
      ReportOutcome outcome = outcome(first.brought().name(), prepared(first.prepared()));
      listener.outcome(outcome);
      clockwork.finished(first.brought());
      summary = summary.and(outcome);
    }
    return summary;
  }

  private static Prepared prepared(Future<Prepared> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw Trouble.of(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Trouble.of(e);
    }
  }

  private ReportOutcome outcome(String file, Prepared prepared) {
    return switch (prepared) {
      case Prepared.Broken broken -> new ReportOutcome.Failed(file, broken.trouble());
      case Prepared.There there -> new ReportOutcome.ReadBefore(file, there.report());
      case Prepared.Fresh fresh -> taken(file, fresh);
    };
  }

  private ReportOutcome taken(String file, Prepared.Fresh fresh) {
    ReadReport report = fresh.report();
    ReportId id = report.report().id();
    Optional<ReportLine> meanwhile = shelf.held(id);
    if (meanwhile.isPresent()) {
      return new ReportOutcome.ReadBefore(file, meanwhile.get());
    }
    List<Finding> findings = shelf.compare(report);
    List<Settled> settled = shelf.settles(report, findings);
    Shelf.Taken taken = shelf.take(report);
    if (!taken.fresh()) {
      return new ReportOutcome.ReadBefore(file, taken.line());
    }
    int words = words(report.report().text().characters());
    return new ReportOutcome.Read(
        file, taken.line(), words, fresh.took(), findings, settled, shelf.keeps());
  }

  private static int words(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      words += !space && !inWord ? 1 : 0;
      inWord = !space;
    }
    return words;
  }
}

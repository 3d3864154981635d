package org.tidemark.web.bring;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.read.Progress;
import org.tidemark.workbench.read.ReadingListener;
import org.tidemark.workbench.read.ReportOutcome;

/** The reading of reports that a person brought, while it goes on and after it is done. */
public final class Errand implements ReadingListener {
  private final int number;
  private final boolean keeps;
  private final List<ReportOutcome> outcomes = new CopyOnWriteArrayList<>();
  private volatile Progress progress = new Progress("getting ready", 0, 1, null);
  private volatile boolean done;
  private volatile @Nullable Trouble trouble;

  Errand(int number, boolean keeps) {
    this.number = number;
    this.keeps = keeps;
  }

  @Override
  public void outcome(ReportOutcome outcome) {
    outcomes.add(outcome);
  }

  @Override
  public void progress(Progress reached) {
    progress = reached;
  }

  void finished(@Nullable Trouble stoppedBy) {
    trouble = stoppedBy;
    done = true;
  }

  /** Its number in this run of the server. */
  public int number() {
    return number;
  }

  /** Whether the casebook keeps what is read. */
  public boolean keeps() {
    return keeps;
  }

  /** What came of the reports so far. */
  public List<ReportOutcome> outcomes() {
    return List.copyOf(outcomes);
  }

  /** How far it has come. */
  public Progress progress() {
    return progress;
  }

  /** Whether it is done. */
  public boolean isDone() {
    return done;
  }

  /** What stopped it; null if nothing did. */
  public @Nullable Trouble trouble() {
    return trouble;
  }
}

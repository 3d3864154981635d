package org.tidemark.workbench.keep;

import java.nio.file.Path;
import org.tidemark.workbench.Desk;

/** Writes all of a casebook into a new file, while it is in use. */
public final class Backup {
  private final Desk desk;

  /** Backs up the casebook on the desk. */
  public Backup(Desk desk) {
    this.desk = desk;
  }

  /** Writes it to a file that must not be there yet. */
  public void to(Path file) {
    desk.casebook().backup(file);
  }
}

package org.tidemark.workbench.outgoing;

import java.nio.file.Path;
import java.util.List;

/**
 * What was written out.
 *
 * @param files the files, in the order in which they were written
 * @param claims how many claims are in them
 */
public record Exported(List<Path> files, int claims) {
  public Exported {
    files = List.copyOf(files);
  }
}

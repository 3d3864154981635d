package org.tidemark.workbench.outgoing;

import java.nio.file.Path;
import java.util.List;

/**
 * What was written out.
 *
 * @param files the files, in the order in which they were written
 * @param claims how many claims are in them
 * @param reports how many reports are in them as such, without their claims
 * @param losses what the form could not hold, a line each
 * @param leftOut what was left out for the sake of those it is written for, a line each
 */
public record Exported(
    List<Path> files, int claims, int reports, List<String> losses, List<String> leftOut) {
  public Exported {
    files = List.copyOf(files);
    losses = List.copyOf(losses);
    leftOut = List.copyOf(leftOut);
  }
}

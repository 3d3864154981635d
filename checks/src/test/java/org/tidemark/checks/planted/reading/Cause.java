package org.tidemark.checks.planted.reading;

/** One half of a cycle. */
public class Cause {
  public static String of() {
    return "";
  }
}

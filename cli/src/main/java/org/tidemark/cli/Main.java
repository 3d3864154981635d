package org.tidemark.cli;

/** The entry of the command line. */
public final class Main {

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.out.println("tidemark 0.1.0");
  }
}

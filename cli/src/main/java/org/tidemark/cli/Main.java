package org.tidemark.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.tidemark.cli.command.Front;
import org.tidemark.cli.terminal.Look;
import org.tidemark.cli.terminal.World;
import org.tidemark.workbench.LazyReader;

/** The entry of the command line. */
public final class Main {
  private static final int BUFFER = 1 << 16;

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintStream out =
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
            false,
            StandardCharsets.UTF_8);
    World world =
        new World(
            System.in, out, System.err, InstantSource.system(), Look.ofProcess(), LazyReader::new);
    int code = Front.run(world, args);
    out.flush();
    System.exit(code);
  }
}

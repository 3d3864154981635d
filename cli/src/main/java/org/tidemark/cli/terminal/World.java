package org.tidemark.cli.terminal;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.InstantSource;

/**
 * What a command has of the world outside.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param clock tells what time it is
 * @param look what the terminal can show
 */
public record World(
    InputStream in, PrintStream out, PrintStream err, InstantSource clock, Look look) {}

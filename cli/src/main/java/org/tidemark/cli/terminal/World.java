package org.tidemark.cli.terminal;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Function;
import org.tidemark.workbench.LazyReader;

/**
 * What a command has of the world outside.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param clock tells what time it is
 * @param look what the terminal can show
 * @param readers the reader of reports for a folder of rules
 */
public record World(
    InputStream in,
    PrintStream out,
    PrintStream err,
    InstantSource clock,
    Look look,
    Function<Path, LazyReader> readers) {}

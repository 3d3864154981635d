package org.tidemark.workbench.read;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far long work has come.
 *
 * @param step what is being done
 * @param done how many are done
 * @param total how many there are
 * @param left how long the rest will take; null while nobody can say
 */
public record Progress(String step, int done, int total, @Nullable Duration left) {}

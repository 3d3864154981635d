package org.tidemark.workbench.ask;

import org.tidemark.workbench.Told;

/**
 * A place that was gained or lost.
 *
 * @param gained whether it was gained; else it was lost
 * @param told the claim that says so
 */
public record Turn(boolean gained, Told told) {}

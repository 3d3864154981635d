package org.tidemark.store;

import org.tidemark.model.ReportId;

/**
 * A report came in with what it says.
 *
 * @param report the report
 * @param claims how many claims came with it
 */
public record Arrival(ReportId report, int claims) implements Change {}

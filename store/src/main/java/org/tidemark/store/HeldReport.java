package org.tidemark.store;

import java.time.Instant;
import org.tidemark.model.ReportId;
import org.tidemark.model.Source;

/**
 * A line of the list of reports a casebook holds.
 *
 * @param id what the report is known by
 * @param mediaType what the original is
 * @param language its language
 * @param source where it comes from
 * @param entry the number of the entry that brought it
 * @param recorded when the casebook learned it
 * @param claims how many claims came with it
 */
public record HeldReport(
    ReportId id,
    String mediaType,
    String language,
    Source source,
    long entry,
    Instant recorded,
    int claims) {}

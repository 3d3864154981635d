package org.tidemark.store;

import org.tidemark.model.ReportText;

/**
 * A report's text as a casebook holds it, without the bytes it was made of.
 *
 * @param held its line in the list of reports
 * @param text its text with blocks and pages
 */
public record HeldText(HeldReport held, ReportText text) {}

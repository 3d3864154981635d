package org.tidemark.workbench.compare;

import org.tidemark.workbench.Told;

/**
 * Two held claims that cannot both be true, of two reports.
 *
 * @param one the claim of the report that came out first
 * @param other the other claim
 * @param reason why, to stand below the words of both
 * @param because why, in one line that quotes both
 */
public record Clash(Told one, Told other, String reason, String because) {}

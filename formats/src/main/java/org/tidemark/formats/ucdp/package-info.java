/**
 * Tables of the Uppsala Conflict Data Program: actors, events, and fights year by year.
 *
 * <p>This package knows what the codes of those tables mean and nothing of where claims go. Start
 * reading at {@link org.tidemark.formats.ucdp.UcdpReader}; what comes in and what does not is told
 * in {@code docs/formats/ucdp.md}.
 */
@NullMarked
package org.tidemark.formats.ucdp;

import org.jspecify.annotations.NullMarked;

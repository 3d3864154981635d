/**
 * Keeps reports, claims and decisions, append-only, and answers as of a date.
 *
 * <p>This is the only room that speaks SQL. It knows neither how claims are found nor how they
 * compare. Start reading at the type that opens a casebook.
 */
@NullMarked
package org.tidemark.store;

import org.jspecify.annotations.NullMarked;

/**
 * Keeps reports, claims and decisions, append-only, and answers as of a date.
 *
 * <p>This is the only room that speaks SQL, and only its inner room {@code sql} does. It knows
 * neither how claims are found nor how they compare. Start reading at {@link
 * org.tidemark.store.Casebook}.
 */
@NullMarked
package org.tidemark.store;

import org.jspecify.annotations.NullMarked;

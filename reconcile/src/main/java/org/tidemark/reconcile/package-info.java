/**
 * Two claims in, a verdict out.
 *
 * <p>This room does no input or output and looks at no report's text beyond the quotes of the
 * claims: it compares what two claims say, when each held, and on whose word. Start reading at
 * {@link org.tidemark.reconcile.Comparison} for two claims, at {@link
 * org.tidemark.reconcile.Reconciliation} for many against many.
 */
@NullMarked
package org.tidemark.reconcile;

import org.jspecify.annotations.NullMarked;

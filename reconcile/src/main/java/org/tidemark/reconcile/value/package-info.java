/**
 * How two values lie to each other: figures, units, shares, roles, states of finances, phrases.
 *
 * <p>This room knows neither claims nor times. Start reading at {@link
 * org.tidemark.reconcile.value.Fit}.
 */
@NullMarked
package org.tidemark.reconcile.value;

import org.jspecify.annotations.NullMarked;

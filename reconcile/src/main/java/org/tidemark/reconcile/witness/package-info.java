/**
 * Which reports are witnesses of their own, and which repeat another.
 *
 * <p>This room looks at reports, never at claims. Start reading at {@link
 * org.tidemark.reconcile.witness.Independence}.
 */
@NullMarked
package org.tidemark.reconcile.witness;

import org.jspecify.annotations.NullMarked;

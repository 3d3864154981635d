/**
 * Two claims in, a verdict out.
 *
 * <p>This room does no input or output and looks at no text: it compares what two claims say, when
 * each held, and on whose word. Start reading at {@code Comparison}.
 */
@NullMarked
package org.tidemark.reconcile;

import org.jspecify.annotations.NullMarked;

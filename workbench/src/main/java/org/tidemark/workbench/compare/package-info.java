/**
 * Two claims side by side: what the one does to the other, and how often a person agrees.
 *
 * <p>This package must not say how two claims are compared; it only carries tables of pairs to the
 * comparison and back. Start reading at {@code JudgePairs}.
 */
@NullMarked
package org.tidemark.workbench.compare;

import org.jspecify.annotations.NullMarked;

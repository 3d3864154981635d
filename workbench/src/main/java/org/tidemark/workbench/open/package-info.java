/**
 * What stands open in a casebook: contradictions, gaps and stale facts, and what people make of
 * them.
 *
 * <p>What is open is found anew each time it is asked for; only remarks are kept. Start reading at
 * {@code OpenLists}.
 */
@NullMarked
package org.tidemark.workbench.open;

import org.jspecify.annotations.NullMarked;

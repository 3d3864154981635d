/**
 * What people decide about claims and names; nothing is rewritten and everything can be undone.
 *
 * <p>This package proposes nothing by itself. Start reading at {@code Decide}.
 */
@NullMarked
package org.tidemark.workbench.decide;

import org.jspecify.annotations.NullMarked;

/**
 * The casebook as a thing to look after: proved whole, backed up, copied.
 *
 * <p>This package does not look at what claims say. Start reading at {@code Verify}.
 */
@NullMarked
package org.tidemark.workbench.keep;

import org.jspecify.annotations.NullMarked;

/** Tries the workbench on made-up reports. */
@NullMarked
package org.tidemark.workbench.ask;

import org.jspecify.annotations.NullMarked;

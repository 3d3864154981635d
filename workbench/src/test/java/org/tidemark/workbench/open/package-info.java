/** Tries the workbench on made-up reports. */
@NullMarked
package org.tidemark.workbench.open;

import org.jspecify.annotations.NullMarked;

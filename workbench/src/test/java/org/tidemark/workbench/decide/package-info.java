/** Tries the workbench on made-up reports. */
@NullMarked
package org.tidemark.workbench.decide;

import org.jspecify.annotations.NullMarked;

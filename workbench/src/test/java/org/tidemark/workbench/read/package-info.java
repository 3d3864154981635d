/** Tries the workbench on made-up reports. */
@NullMarked
package org.tidemark.workbench.read;

import org.jspecify.annotations.NullMarked;

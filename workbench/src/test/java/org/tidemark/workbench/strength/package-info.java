/** Tries the workbench on made-up reports. */
@NullMarked
package org.tidemark.workbench.strength;

import org.jspecify.annotations.NullMarked;

/** Tries the workbench on made-up reports. */
@NullMarked
package org.tidemark.workbench;

import org.jspecify.annotations.NullMarked;

/** Tries the workbench on made-up reports. */
@NullMarked
package org.tidemark.workbench.words;

import org.jspecify.annotations.NullMarked;

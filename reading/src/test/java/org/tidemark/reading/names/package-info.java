/** Tries who and what a report speaks of, on short made-up reports. */
@NullMarked
package org.tidemark.reading.names;

import org.jspecify.annotations.NullMarked;

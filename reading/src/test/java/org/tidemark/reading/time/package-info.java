/** The times that words tell, in sentences of our own. */
@NullMarked
package org.tidemark.reading.time;

import org.jspecify.annotations.NullMarked;

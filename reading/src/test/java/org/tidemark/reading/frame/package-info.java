/** Who does what to whom, in sentences of our own. */
@NullMarked
package org.tidemark.reading.frame;

import org.jspecify.annotations.NullMarked;

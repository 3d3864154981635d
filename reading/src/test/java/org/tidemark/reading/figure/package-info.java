/** The figures that words give, in sentences of our own. */
@NullMarked
package org.tidemark.reading.figure;

import org.jspecify.annotations.NullMarked;

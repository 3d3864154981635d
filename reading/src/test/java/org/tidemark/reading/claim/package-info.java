/** What sentences of our own say, how surely, and of which time. */
@NullMarked
package org.tidemark.reading.claim;

import org.jspecify.annotations.NullMarked;

/** Rules and lists as people write them, well and badly. */
@NullMarked
package org.tidemark.reading.rule;

import org.jspecify.annotations.NullMarked;

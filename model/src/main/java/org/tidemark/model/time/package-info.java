/** When a thing was so, as imprecisely as the source says. */
@NullMarked
package org.tidemark.model.time;

import org.jspecify.annotations.NullMarked;

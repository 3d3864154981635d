/** A room with planted faults, which the laws of the house must catch. */
@NullMarked
package org.tidemark.checks.planted.reading;

import org.jspecify.annotations.NullMarked;

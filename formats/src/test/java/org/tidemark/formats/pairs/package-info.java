/** Tries what stands under the same name beside it. */
@NullMarked
package org.tidemark.formats.pairs;

import org.jspecify.annotations.NullMarked;

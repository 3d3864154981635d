/** Tries what stands under the same name beside it. */
@NullMarked
package org.tidemark.reconcile.value;

import org.jspecify.annotations.NullMarked;

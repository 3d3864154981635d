/** Tries what stands under the same name beside it. */
@NullMarked
package org.tidemark.reconcile.coded;

import org.jspecify.annotations.NullMarked;

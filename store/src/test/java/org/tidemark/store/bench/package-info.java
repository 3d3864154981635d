/** A casebook as large as one can get, and how long its answers take; start at {@code Bench}. */
@NullMarked
package org.tidemark.store.bench;

import org.jspecify.annotations.NullMarked;

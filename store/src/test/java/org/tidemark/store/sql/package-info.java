/** The contract on real engines, and what each engine must do beside it. */
@NullMarked
package org.tidemark.store.sql;

import org.jspecify.annotations.NullMarked;

/** What every casebook must do, tried on each engine. Start reading at {@code CasebookContract}. */
@NullMarked
package org.tidemark.store;

import org.jspecify.annotations.NullMarked;

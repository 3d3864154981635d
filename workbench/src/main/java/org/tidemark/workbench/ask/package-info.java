/**
 * Questions to a casebook: what it holds, what was so on a date, and why a claim is believed.
 *
 * <p>This package writes nothing. Start reading at {@code ShowEntity}.
 */
@NullMarked
package org.tidemark.workbench.ask;

import org.jspecify.annotations.NullMarked;

/**
 * Who does what to whom in a sentence, whatever the grammar: one shape for active and passive,
 * relative and participle, nominalisation and apposition.
 *
 * <p>Knows the parse and nothing of claims, names or rules. Start reading at {@code Frame}.
 */
@NullMarked
package org.tidemark.reading.frame;

import org.jspecify.annotations.NullMarked;

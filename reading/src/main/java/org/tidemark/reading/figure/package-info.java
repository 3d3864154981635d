/**
 * Numbers as a report words them, with the bounds the words give.
 *
 * <p>Knows tokens and nothing of claims or rules. Start reading at {@code Figures}.
 */
@NullMarked
package org.tidemark.reading.figure;

import org.jspecify.annotations.NullMarked;

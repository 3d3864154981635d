/**
 * What the reader knows about ways of saying: rules and word classes, read from files.
 *
 * <p>Knows frames and words and nothing of names or claims. Start reading at {@code Rule}.
 */
@NullMarked
package org.tidemark.reading.rule;

import org.jspecify.annotations.NullMarked;

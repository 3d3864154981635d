/**
 * Text into tokens, sentences and parses.
 *
 * <p>Knows characters and grammar and nothing of names, rules or claims. Start reading at {@code
 * Parser}.
 */
@NullMarked
package org.tidemark.reading.parse;

import org.jspecify.annotations.NullMarked;

/**
 * A report's text in, proposed claims out.
 *
 * <p>This room knows words, grammar and rules. It knows no file format, no casebook and no other
 * report. Start reading at {@code Reader}.
 */
@NullMarked
package org.tidemark.reading;

import org.jspecify.annotations.NullMarked;

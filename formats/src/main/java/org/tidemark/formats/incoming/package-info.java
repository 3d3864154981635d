/**
 * What the readers of other programs' files have in common: a file comes in, is written out as a
 * plain text of one line a row, and its claims stand on that text.
 *
 * <p>This package knows no single format, no casebook and no order of work. Start reading at {@link
 * org.tidemark.formats.incoming.Rendering}.
 */
@NullMarked
package org.tidemark.formats.incoming;

import org.jspecify.annotations.NullMarked;

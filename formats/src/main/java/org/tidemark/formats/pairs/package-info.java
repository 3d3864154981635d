/**
 * Tables of pairs: two claims a row, and the verdict that a person gave.
 *
 * <p>This room reads them and judges nothing. Start reading at {@link
 * org.tidemark.formats.pairs.PairsTable}; the form is told in {@code docs/formats/pairs.md}.
 */
@NullMarked
package org.tidemark.formats.pairs;

import org.jspecify.annotations.NullMarked;

/**
 * The consolidated sanctions list of the United Nations Security Council, as XML.
 *
 * <p>This package knows what the list's elements mean, and how a later list differs from an earlier
 * one; it knows no casebook. Start reading at {@link org.tidemark.formats.unsc.UnscReader}; what
 * comes in and what does not is told in {@code docs/formats/unsc.md}.
 */
@NullMarked
package org.tidemark.formats.unsc;

import org.jspecify.annotations.NullMarked;

/**
 * When a thing was so: imprecise intervals, the questions they answer, and EDTF to write them.
 *
 * <p>This room knows dates and nothing else: no claim, no report, no text. Start reading at {@link
 * org.tidemark.model.time.When}; {@link org.tidemark.model.time.Edtf} is how a {@code When} is
 * written down, {@link org.tidemark.model.time.Relation} how two of them lie to each other.
 *
 * <p>A {@code When} is kept as the report said it, and {@linkplain
 * org.tidemark.model.time.When#clippedAt clipped} at the report's date only when it is asked or
 * compared, so that what is printed stays what was said.
 */
@NullMarked
package org.tidemark.model.time;

import org.jspecify.annotations.NullMarked;

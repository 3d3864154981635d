/**
 * Tables of one's own: a mapping says which claims each row makes.
 *
 * <p>This package knows no particular table. Start reading at {@link
 * org.tidemark.formats.mapping.Mapping}; how one is written is told in {@code
 * docs/formats/mapping.md}.
 */
@NullMarked
package org.tidemark.formats.mapping;

import org.jspecify.annotations.NullMarked;

/**
 * Coding files: the claims of one report as JSON, written by people and programs and compared by
 * scorers.
 *
 * <p>This package must not know where claims come from or where they are kept. Start reading at
 * {@code CodingWriter}, then {@code CodingReader}; the shape is described in docs/formats.
 */
@NullMarked
package org.tidemark.formats.coding;

import org.jspecify.annotations.NullMarked;

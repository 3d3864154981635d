/**
 * The tools that forms are written with: JSON, XML, archives, names of files.
 *
 * <p>This package must not know any one form. Start reading at {@code Json}.
 */
@NullMarked
package org.tidemark.formats.out;

import org.jspecify.annotations.NullMarked;

/**
 * REFI-QDA projects, in and out: sources, codes, and which code was put on which words.
 *
 * <p>This package knows the project file and nothing of casebooks. What comes in starts at {@link
 * org.tidemark.formats.qdpx.QdpxReader}; what goes out at {@code QdpxWriter}; what does and does
 * not is told in {@code docs/formats/qdpx.md}.
 */
@NullMarked
package org.tidemark.formats.qdpx;

import org.jspecify.annotations.NullMarked;

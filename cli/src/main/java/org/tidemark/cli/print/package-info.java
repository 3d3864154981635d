/**
 * Answers as a person reads them.
 *
 * <p>This package chooses words, order and indents and asks nobody anything. Start reading at
 * {@code ReadingPrinter}.
 */
@NullMarked
package org.tidemark.cli.print;

import org.jspecify.annotations.NullMarked;

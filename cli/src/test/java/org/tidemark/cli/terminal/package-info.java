/** Tries widths, colours and the progress line. */
@NullMarked
package org.tidemark.cli.terminal;

import org.jspecify.annotations.NullMarked;

/**
 * What the front door knows of the terminal: streams, colours, widths and the progress line.
 *
 * <p>This package must not know what is printed. Start reading at {@code Console}.
 */
@NullMarked
package org.tidemark.cli.terminal;

import org.jspecify.annotations.NullMarked;

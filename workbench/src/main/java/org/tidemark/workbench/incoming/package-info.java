/**
 * Other programs' files into the casebook, with the address of every row they came from.
 *
 * <p>This package puts the steps in order: tell the form, read, look at what is held, keep. How a
 * form looks is the formats' business. Start reading at {@link
 * org.tidemark.workbench.incoming.ImportFile}.
 */
@NullMarked
package org.tidemark.workbench.incoming;

import org.jspecify.annotations.NullMarked;

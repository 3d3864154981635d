/**
 * What a researcher does, in order: one use case a type.
 *
 * <p>This is where the four middle rooms meet. It holds the order of steps and nothing else: it
 * knows no SQL, no file format and no terminal. Start reading at the use case that reads a report
 * into a casebook.
 */
@NullMarked
package org.tidemark.workbench;

import org.jspecify.annotations.NullMarked;

/**
 * How well the reader reads: held against reports that people coded.
 *
 * <p>This package must not touch a casebook. Start reading at {@code MeasureReader}.
 */
@NullMarked
package org.tidemark.workbench.measure;

import org.jspecify.annotations.NullMarked;

/**
 * STIX 2.1 bundles, in and out.
 *
 * <p>This package knows STIX's objects and nothing of casebooks. What comes in starts at {@link
 * org.tidemark.formats.stix.StixReader}; what goes out at {@code StixWriter}; what does and does
 * not is told in {@code docs/formats/stix.md}.
 */
@NullMarked
package org.tidemark.formats.stix;

import org.jspecify.annotations.NullMarked;

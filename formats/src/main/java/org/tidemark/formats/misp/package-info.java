/**
 * Galaxy clusters of MISP: lists of groups with their other names.
 *
 * <p>Start reading at {@link org.tidemark.formats.misp.MispReader}; what comes in and what does not
 * is told in {@code docs/formats/misp.md}.
 */
@NullMarked
package org.tidemark.formats.misp;

import org.jspecify.annotations.NullMarked;

/**
 * What claims tell of one organisation, as prose with notes, before it is a document of any sort.
 *
 * <p>This package must not know any one sort of document. Start reading at {@code Portrait}.
 */
@NullMarked
package org.tidemark.formats.portrait;

import org.jspecify.annotations.NullMarked;

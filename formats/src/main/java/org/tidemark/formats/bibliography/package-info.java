/**
 * The reports of a casebook as a list of literature: BibTeX and CSL-JSON.
 *
 * <p>Claims are not in it. Start reading at {@code BibtexWriter}.
 */
@NullMarked
package org.tidemark.formats.bibliography;

import org.jspecify.annotations.NullMarked;

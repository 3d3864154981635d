/**
 * Profiles of organisations as Word documents with footnotes.
 *
 * <p>The few parts that such a document must have are written here; docs/dependencies.md says why
 * no library is used. Start reading at {@code DocxWriter}.
 */
@NullMarked
package org.tidemark.formats.docx;

import org.jspecify.annotations.NullMarked;

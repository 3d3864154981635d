/**
 * Other people's files, in and out, and documents into text.
 *
 * <p>This is the room of PDF, DOCX, HTML, JSON and CSV. It knows neither rules nor rows. Start
 * reading at the type that turns a document into text.
 */
@NullMarked
package org.tidemark.formats;

import org.jspecify.annotations.NullMarked;

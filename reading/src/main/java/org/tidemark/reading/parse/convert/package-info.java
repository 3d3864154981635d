/**
 * The repacking of NLP4J's English model, done once by the build.
 *
 * <p>This is the only room that may see NLP4J; nothing of it or of this room is needed at run time.
 * Start reading at {@link org.tidemark.reading.parse.convert.ModelConversion}.
 */
@NullMarked
package org.tidemark.reading.parse.convert;

import org.jspecify.annotations.NullMarked;

/**
 * The trained tagger and dependency parser: words in, tags, lemmas and arcs out.
 *
 * <p>The weights are those NLP4J (Emory University, Apache-2.0) ships for English; they are
 * repacked at build time and decoded here, so that they load in a fraction of a second and none of
 * NLP4J is needed at run time. This room knows nothing of characters in a report, of sentences or
 * of rules. Start reading at {@link org.tidemark.reading.parse.learned.Analyser}.
 */
@NullMarked
package org.tidemark.reading.parse.learned;

import org.jspecify.annotations.NullMarked;

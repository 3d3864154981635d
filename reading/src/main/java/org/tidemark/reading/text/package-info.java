/** Sentences in their places in a report; knows parses and blocks, nothing of names or rules. */
@NullMarked
package org.tidemark.reading.text;

import org.jspecify.annotations.NullMarked;

/**
 * Time expressions: which words of a sentence tell a time, and which time they tell.
 *
 * <p>This room looks at words and at the two dates they are counted from, the report's and the
 * story's. It knows no grammar beyond its own phrases, no claim and no verb; which claim a time
 * belongs to is decided elsewhere. What the words leave open stays open: vague rather than wrong.
 * Start reading at {@link org.tidemark.reading.time.TimeReader}.
 */
@NullMarked
package org.tidemark.reading.time;

import org.jspecify.annotations.NullMarked;

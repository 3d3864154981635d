/**
 * Claims as a timeline for TimelineJS.
 *
 * <p>That program shows words as HTML, so they are escaped here. Start reading at {@code
 * TimelineWriter}.
 */
@NullMarked
package org.tidemark.formats.timeline;

import org.jspecify.annotations.NullMarked;

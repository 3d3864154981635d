/**
 * Who and what a report speaks of: its names, their kinds, and whom pronouns and phrases mean.
 *
 * <p>Knows parses and name lists and nothing of rules or claims. Start reading at {@code Cast}.
 */
@NullMarked
package org.tidemark.reading.names;

import org.jspecify.annotations.NullMarked;

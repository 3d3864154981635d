/**
 * Profiles of organisations as Markdown with footnotes.
 *
 * <p>Whatever comes from a report is escaped, so that it stays plain words. Start reading at {@code
 * MarkdownWriter}.
 */
@NullMarked
package org.tidemark.formats.markdown;

import org.jspecify.annotations.NullMarked;

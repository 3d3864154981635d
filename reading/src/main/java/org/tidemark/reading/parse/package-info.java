/**
 * From the text of a block to sentences whose words have tags, lemmas and a tree.
 *
 * <p>Every token and sentence keeps its place in the report's text. This room knows no names, no
 * dates and no rules, and nothing of headings or pages: whoever calls it says where a block begins
 * and ends. Start reading at {@link org.tidemark.reading.parse.Parser}.
 */
@NullMarked
package org.tidemark.reading.parse;

import org.jspecify.annotations.NullMarked;

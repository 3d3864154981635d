/**
 * Organisations as Wikidata writes them: items with statements, qualifiers and dates.
 *
 * <p>Start reading at {@link org.tidemark.formats.wikidata.WikidataReader}; what comes in and what
 * does not is told in {@code docs/formats/wikidata.md}.
 */
@NullMarked
package org.tidemark.formats.wikidata;

import org.jspecify.annotations.NullMarked;

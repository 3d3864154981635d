/**
 * A casebook as a web site of plain files, to be read from a file server or a folder.
 *
 * <p>No page asks anything of any other place, no script stands in a page, and whatever comes from
 * a report is escaped by {@code Markup}. Start reading at {@code SiteWriter}.
 */
@NullMarked
package org.tidemark.formats.site;

import org.jspecify.annotations.NullMarked;

/**
 * Claims as the tables of a database for Datasette, with its metadata.
 *
 * <p>The database itself is made by the store. Start reading at {@code DatasetteTables}.
 */
@NullMarked
package org.tidemark.formats.datasette;

import org.jspecify.annotations.NullMarked;

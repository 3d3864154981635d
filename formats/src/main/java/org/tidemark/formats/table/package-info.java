/**
 * Claims as plain tables: JSON Lines and CSV, one claim a line, for spreadsheets and scripts.
 *
 * <p>This package must not know how claims were found or chosen. Start reading at {@code CsvWriter}
 * or {@code JsonLinesWriter}.
 */
@NullMarked
package org.tidemark.formats.table;

import org.jspecify.annotations.NullMarked;

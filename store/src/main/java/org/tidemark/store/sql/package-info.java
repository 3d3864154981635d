/**
 * The casebook in SQL, in one file (SQLite) or on a server (PostgreSQL).
 *
 * <p>All that differs between the two engines is in {@code Dialect}. What a casebook promises is
 * said in the room outside, not here. Start reading at {@code SqlCasebook}, with the tables in
 * {@code 0001-casebook.sql} beside it.
 */
@NullMarked
package org.tidemark.store.sql;

import org.jspecify.annotations.NullMarked;

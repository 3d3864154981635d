/**
 * An organisation, person, place or population on a date: one page of pictures, each with the table
 * it is drawn from.
 *
 * <p>This package sorts what is held into parts and rows; what was so when, the model says, and the
 * drawing is done in the browser from the tables. Start reading at {@code EntityController}.
 */
@NullMarked
package org.tidemark.web.entity;

import org.jspecify.annotations.NullMarked;

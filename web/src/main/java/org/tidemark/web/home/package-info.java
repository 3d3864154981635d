/**
 * The first page: the reports of the casebook, and the place to drop another.
 *
 * <p>This package reads nothing; what is dropped goes to {@code bring}.
 */
@NullMarked
package org.tidemark.web.home;

import org.jspecify.annotations.NullMarked;

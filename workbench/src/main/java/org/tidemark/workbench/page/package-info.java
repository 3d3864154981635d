/**
 * What a page needs whole and at once: a report with its claims in place, the lists of names.
 *
 * <p>This package gathers and orders; it lays nothing out and knows no page. Start reading at
 * {@code OpenReport}.
 */
@NullMarked
package org.tidemark.workbench.page;

import org.jspecify.annotations.NullMarked;

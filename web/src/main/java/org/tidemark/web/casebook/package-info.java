/**
 * Pages over the whole casebook: search, and what changed in it.
 *
 * <p>This package lays out lists; what is in them the workbench finds.
 */
@NullMarked
package org.tidemark.web.casebook;

import org.jspecify.annotations.NullMarked;

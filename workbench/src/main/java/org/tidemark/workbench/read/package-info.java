/**
 * The main job: documents in, and told for each what it adds and what the casebook already held.
 *
 * <p>This package must not say how a document is opened, how a claim is found or how it is kept.
 * Start reading at {@code ReadReports}.
 */
@NullMarked
package org.tidemark.workbench.read;

import org.jspecify.annotations.NullMarked;

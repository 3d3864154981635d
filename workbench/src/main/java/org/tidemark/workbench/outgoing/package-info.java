/**
 * Claims written out for other tools.
 *
 * <p>This package chooses what is written and where; how a format looks is the formats' business.
 * Start reading at {@code ExportClaims}.
 */
@NullMarked
package org.tidemark.workbench.outgoing;

import org.jspecify.annotations.NullMarked;

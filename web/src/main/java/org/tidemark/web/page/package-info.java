/**
 * What all pages share: their frame, their addresses, and the four colours of claims.
 *
 * <p>This package asks no use case anything. Start reading at {@code Pages}.
 */
@NullMarked
package org.tidemark.web.page;

import org.jspecify.annotations.NullMarked;

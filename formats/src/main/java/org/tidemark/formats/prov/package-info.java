/**
 * Where claims come from and who decided on them, by the W3C's PROV-O.
 *
 * <p>Start reading at {@code ProvWriter}.
 */
@NullMarked
package org.tidemark.formats.prov;

import org.jspecify.annotations.NullMarked;

/** Tests of what is written out for other tools, and for whom. */
@NullMarked
package org.tidemark.workbench.outgoing;

import org.jspecify.annotations.NullMarked;

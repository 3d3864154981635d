/**
 * How many an organisation has, by every report that says so, and whether the counts can all hold.
 *
 * <p>This package sets figures beside each other and never makes one of its own. Start reading at
 * {@code ShowStrength}.
 */
@NullMarked
package org.tidemark.workbench.strength;

import org.jspecify.annotations.NullMarked;

/**
 * The laws of the house as tests.
 *
 * <p>This room may look at all others and nothing looks at it. The arrows it proves are read from
 * {@code docs/house.md}. Start reading at {@code HouseTest}.
 */
@NullMarked
package org.tidemark.checks;

import org.jspecify.annotations.NullMarked;

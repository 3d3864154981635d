/**
 * Whether two names stand for one thing, and whether one place lies inside another.
 *
 * <p>This room judges spellings and reads no lists by itself: a gazetteer is handed in as lines.
 * Nothing here merges anything; a judgement has a reason and a person may overrule it. Start
 * reading at {@link org.tidemark.reconcile.names.Names}.
 */
@NullMarked
package org.tidemark.reconcile.names;

import org.jspecify.annotations.NullMarked;

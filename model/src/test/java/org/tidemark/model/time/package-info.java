/** What is promised of imprecise time, tried by tables and by enumerating every possible world. */
@NullMarked
package org.tidemark.model.time;

import org.jspecify.annotations.NullMarked;

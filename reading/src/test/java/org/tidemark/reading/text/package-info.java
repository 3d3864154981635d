/** Where sentences stand in a report, in reports of our own. */
@NullMarked
package org.tidemark.reading.text;

import org.jspecify.annotations.NullMarked;

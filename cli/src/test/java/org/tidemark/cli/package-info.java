/** Tries the front door end to end, in this process, on small reports in our own words. */
@NullMarked
package org.tidemark.cli;

import org.jspecify.annotations.NullMarked;

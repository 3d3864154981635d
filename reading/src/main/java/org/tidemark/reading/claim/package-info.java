/**
 * From a rule and a frame to a claim: who, what, when, how surely, and on which words.
 *
 * <p>Everything below meets here. Start reading at {@code ClaimMaker}.
 */
@NullMarked
package org.tidemark.reading.claim;

import org.jspecify.annotations.NullMarked;

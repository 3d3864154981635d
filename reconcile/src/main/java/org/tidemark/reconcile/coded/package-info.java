/**
 * How well claims that were read agree with claims that a person coded of the same report.
 *
 * <p>This package knows the coding rules' idea of "the same claim", which is laxer than the
 * verdicts of two reports on each other. Start reading at {@code CodedPairs}.
 */
@NullMarked
package org.tidemark.reconcile.coded;

import org.jspecify.annotations.NullMarked;

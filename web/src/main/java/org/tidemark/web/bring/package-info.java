/**
 * The bringing of reports: what was dropped is read in the background, and then told beside what
 * the casebook held.
 *
 * <p>This package keeps what a person waits for; how a report is read it does not know. Start
 * reading at {@code BringController}.
 */
@NullMarked
package org.tidemark.web.bring;

import org.jspecify.annotations.NullMarked;

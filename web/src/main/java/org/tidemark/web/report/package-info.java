/**
 * A report beside its claims, and the deciding on them.
 *
 * <p>This package cuts the text into runs that claims stand on and lays the claims beside it; what
 * a decision does is the casebook's business. Start reading at {@code ReportController}.
 */
@NullMarked
package org.tidemark.web.report;

import org.jspecify.annotations.NullMarked;

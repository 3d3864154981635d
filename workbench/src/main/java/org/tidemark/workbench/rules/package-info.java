/**
 * The reader's rules: listed, explained, and tried on their own examples.
 *
 * <p>This package must not read a report. Start reading at {@code ListRules}.
 */
@NullMarked
package org.tidemark.workbench.rules;

import org.jspecify.annotations.NullMarked;

/**
 * The commands, one a type: what can be typed, and which use case answers.
 *
 * <p>This package holds options, examples and exit codes; what is said is chosen in {@code print}.
 * Start reading at {@code Front}.
 */
@NullMarked
package org.tidemark.cli.command;

import org.jspecify.annotations.NullMarked;

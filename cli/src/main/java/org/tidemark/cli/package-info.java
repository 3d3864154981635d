/**
 * The front door: {@code tidemark} on the command line.
 *
 * <p>This is the only room that knows picocli and standard output. It decides nothing about claims;
 * it asks the workbench and prints. Start reading at {@link org.tidemark.cli.Main}.
 */
@NullMarked
package org.tidemark.cli;

import org.jspecify.annotations.NullMarked;

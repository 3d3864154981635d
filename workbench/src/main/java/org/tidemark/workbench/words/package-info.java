/**
 * Claims in plain English.
 *
 * <p>This package knows the model and nothing else; it must not be parsed by a program, which has
 * JSON. Start reading at {@code ClaimInWords}.
 */
@NullMarked
package org.tidemark.workbench.words;

import org.jspecify.annotations.NullMarked;

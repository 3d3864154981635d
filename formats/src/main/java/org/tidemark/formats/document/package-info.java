/**
 * Documents into text: a file's bytes come in, a report or one sentence of refusal comes out.
 *
 * <p>This package must not know what a report's words mean, nor ask any network for anything a
 * document names. Start reading at {@code Documents}; each kind of file has a class of its own that
 * makes a {@code Draft}.
 */
@NullMarked
package org.tidemark.formats.document;

import org.jspecify.annotations.NullMarked;

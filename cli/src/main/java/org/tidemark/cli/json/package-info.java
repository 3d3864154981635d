/**
 * What {@code --json} prints, as docs/formats/json.md lays down.
 *
 * <p>Field names are a promise: they may be added to and never changed. Start reading at {@code
 * ClaimFields}.
 */
@NullMarked
package org.tidemark.cli.json;

import org.jspecify.annotations.NullMarked;

/**
 * Manifests: a table of reports to read, with what the person who brings them says about each.
 *
 * <p>This package must not open the files it names. Start reading at {@code Manifest}.
 */
@NullMarked
package org.tidemark.formats.manifest;

import org.jspecify.annotations.NullMarked;

/**
 * Help while a person types: names that the casebook knows, and dates read back in words.
 *
 * <p>This package answers one field at a time and changes nothing.
 */
@NullMarked
package org.tidemark.web.assist;

import org.jspecify.annotations.NullMarked;

/**
 * The profile: an organisation on a date as a text, every sentence with a note that leads to its
 * words.
 *
 * <p>This package writes nothing that no claim says. Start reading at {@code ProfileText}.
 */
@NullMarked
package org.tidemark.web.profile;

import org.jspecify.annotations.NullMarked;

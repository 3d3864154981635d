/**
 * Who is let in: the person who has the address that the server printed, from this machine, on
 * purpose.
 *
 * <p>This package knows requests and nothing of casebooks. Start reading at {@code Door}.
 */
@NullMarked
package org.tidemark.web.guard;

import org.jspecify.annotations.NullMarked;

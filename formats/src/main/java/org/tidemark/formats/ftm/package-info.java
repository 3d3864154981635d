/**
 * FollowTheMoney, the data model of Aleph and OpenSanctions: entities as JSON lines and statements
 * as CSV, in and out.
 *
 * <p>This package knows which schema says what and nothing of casebooks. What comes in starts at
 * {@link org.tidemark.formats.ftm.FtmReader}, what goes out at {@link
 * org.tidemark.formats.ftm.FtmWriter}; what is lost on either way is told in {@code
 * docs/formats/ftm.md}.
 */
@NullMarked
package org.tidemark.formats.ftm;

import org.jspecify.annotations.NullMarked;

/**
 * Claims as statements of FollowTheMoney, the data model of Aleph and OpenSanctions.
 *
 * <p>Which schema a claim becomes is decided by {@code Shape}. Start reading at {@code FtmWriter}.
 */
@NullMarked
package org.tidemark.formats.ftm;

import org.jspecify.annotations.NullMarked;

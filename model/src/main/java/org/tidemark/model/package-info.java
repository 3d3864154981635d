/**
 * What a report says: claims, the words they stand on, when they held and who said so.
 *
 * <p>This room knows no file, no database, no parser and no page. Start reading at {@code Claim}.
 */
@NullMarked
package org.tidemark.model;

import org.jspecify.annotations.NullMarked;

/**
 * What is written out for other tools, before it has a form: reports with their claims, who is
 * meant, and one flat list of what a claim says.
 *
 * <p>This package must not know how claims were found, chosen or kept, nor any one form. Start
 * reading at {@code Selection}, then {@code Fields}.
 */
@NullMarked
package org.tidemark.formats.selection;

import org.jspecify.annotations.NullMarked;

/**
 * Text in, proposed claims out: tokens, names, times, figures, references, and the claim rules.
 *
 * <p>This room looks at one report at a time. It knows no database, no file format and no other
 * report; what a report's words mean for the words of another is for {@code reconcile}. Start
 * reading at the type that takes a report and gives its claims.
 */
@NullMarked
package org.tidemark.reading;

import org.jspecify.annotations.NullMarked;

/**
 * W3C Web Annotations and the notes of Hypothesis, in and out.
 *
 * <p>This package knows selectors and bodies and nothing of casebooks. What comes in starts at
 * {@link org.tidemark.formats.annotation.AnnotationReader}; what goes out at {@code
 * AnnotationWriter}; what does and does not is told in {@code docs/formats/webannotation.md}.
 */
@NullMarked
package org.tidemark.formats.annotation;

import org.jspecify.annotations.NullMarked;

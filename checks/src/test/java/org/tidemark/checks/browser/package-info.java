/**
 * The workbench in a real browser, from a dropped report to the sentence behind a picture.
 *
 * <p>The browser is the system's Chromium; where there is none, these tests fail. Pictures of what
 * was seen are kept under {@code target/screenshots}. Start reading at {@code WholePathTest}.
 */
@NullMarked
package org.tidemark.checks.browser;

import org.jspecify.annotations.NullMarked;

/**
 * What a researcher does, in order: one use case a type, each leaning on the rooms that know how.
 *
 * <p>This room decides in which order steps are taken and hands over what came of them as values.
 * It knows no terminal and no page. Start reading at {@code read.ReadReports}, the main job; what
 * use cases share, such as the {@link org.tidemark.workbench.Desk} they work at, is here.
 */
@NullMarked
package org.tidemark.workbench;

import org.jspecify.annotations.NullMarked;

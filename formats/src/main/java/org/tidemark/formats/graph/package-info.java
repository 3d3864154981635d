/**
 * Claims between two names as the edges of a graph: GEXF for Gephi, GraphML for everything else.
 *
 * <p>Start reading at {@code GexfWriter}.
 */
@NullMarked
package org.tidemark.formats.graph;

import org.jspecify.annotations.NullMarked;

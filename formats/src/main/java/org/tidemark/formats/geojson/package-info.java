/**
 * Claims on a map, as GeoJSON with a code for how exact each point is.
 *
 * <p>Where a place is, is handed in; this package knows no places. Start reading at {@code
 * GeoJsonWriter}.
 */
@NullMarked
package org.tidemark.formats.geojson;

import org.jspecify.annotations.NullMarked;

/**
 * The workbench for programs: the same questions and decisions as JSON.
 *
 * <p>What there is to ask is described in {@code static/openapi.json}, which a test holds to these
 * types. Start reading at {@code AskingApi} and {@code DecidingApi}.
 */
@NullMarked
package org.tidemark.web.api;

import org.jspecify.annotations.NullMarked;

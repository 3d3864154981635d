package org.tidemark.formats.ftm;

import org.tidemark.formats.ftm.Statements.Subject;

/**
 * The entity a claim becomes.
 *
 * @param told the entity its statements speak of
 * @param shape which schema it has, and where its ends go
 */
record Fact(Subject told, Shape shape) {}

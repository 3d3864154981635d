package org.tidemark.reading.claim;

import org.jspecify.annotations.Nullable;
import org.tidemark.model.Figure;
import org.tidemark.model.Term;
import org.tidemark.reading.names.Referent;

/**
 * What stands at the end of a way through a frame.
 *
 * @param token the head token it was found at
 * @param first first token of its wording
 * @param last last token of its wording
 * @param term the entity or words, null when it is a figure
 * @param figure the figure, null when it is a term
 * @param referent how the entity was known, null when it is none
 */
record Bound(
    int token,
    int first,
    int last,
    @Nullable Term term,
    @Nullable Figure figure,
    @Nullable Referent referent) {}

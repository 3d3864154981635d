package org.tidemark.workbench.ask;

import org.jspecify.annotations.Nullable;

/**
 * Another name of an entity.
 *
 * @param name the name
 * @param because why it is taken for the entity's; null where a report simply uses it
 * @param reports how many reports use it so
 */
public record OtherName(String name, @Nullable String because, int reports) {}

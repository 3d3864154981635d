package org.tidemark.workbench.ask;

import org.jspecify.annotations.Nullable;

/**
 * Something that was otherwise on the later of two dates than on the earlier.
 *
 * @param sort what changed
 * @param whose whom it happened to; null where one entity was asked about
 * @param matter what it is about, as it stands on the later date
 */
public record Change(Sort sort, @Nullable String whose, Matter matter) {
  /** What can change between two dates. */
  public enum Sort {
    /** It was not so, or not told of, and then it was. */
    BEGAN,
    /** It was so, and then a source says that it ended. */
    ENDED,
    /** It was so, and no source speaks of it any more. */
    FELL_SILENT,
    /** It happened between the two dates, or was so for a while between them. */
    HAPPENED
  }
}

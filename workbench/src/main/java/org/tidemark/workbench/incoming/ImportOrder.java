package org.tidemark.workbench.incoming;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.document.Hints;
import org.tidemark.workbench.read.Saying;

/**
 * A file that is to come in.
 *
 * @param file the file
 * @param format its form; null to tell it by its content
 * @param mapping which claims the rows of a table of one's own make; null for the known forms
 * @param report the report that a coding or notes speak of: a file, or digits of one that is held
 * @param saying what is said about the file
 */
public record ImportOrder(
    Path file,
    @Nullable IncomingFormat format,
    @Nullable Path mapping,
    @Nullable String report,
    Saying saying) {
  /** What is said about the file, for those who read it. */
  Hints hints() {
    return new Hints(
        saying.title(),
        null,
        saying.publisher(),
        saying.published(),
        saying.url(),
        null,
        'F',
        saying.language());
  }
}

package org.tidemark.formats.selection;

import java.io.IOException;

/** A form in which a selection is written out; the same selection gives the same bytes. */
@FunctionalInterface
public interface SelectionWriter {
  /** Writes it all. */
  Losses write(Selection selection, Folder folder) throws IOException;
}

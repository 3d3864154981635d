package org.tidemark.formats.selection;

import java.io.IOException;
import java.io.OutputStream;

/** Where a form puts its files. */
@FunctionalInterface
public interface Folder {
  /** A new file of this name, which may name folders with slashes; whoever asks closes it. */
  OutputStream create(String name) throws IOException;
}

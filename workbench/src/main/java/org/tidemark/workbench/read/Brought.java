package org.tidemark.workbench.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.document.Documents;
import org.tidemark.formats.document.Hints;
import org.tidemark.formats.document.ReadDocument;

/**
 * One document that was brought, not yet opened.
 *
 * @param name what a person calls it
 * @param path its file; null for standard input
 * @param bytes what came from standard input; null for a file
 * @param hints what is said about it
 */
record Brought(String name, @Nullable Path path, byte @Nullable [] bytes, Hints hints) {
  static Brought file(String name, Path path, Hints hints) {
    return new Brought(name, path, null, hints);
  }

  static Brought standardInput(byte[] bytes, Hints hints) {
    return new Brought("stdin", null, bytes, hints);
  }

  ReadDocument open(Documents documents) {
    if (path != null) {
      return documents.read(path, hints);
    }
    return documents.read(bytes == null ? new byte[0] : bytes, name, hints);
  }

  long size() {
    try {
      return path != null ? Files.size(path) : bytes == null ? 0 : bytes.length;
    } catch (IOException _) {
      return 0;
    }
  }
}

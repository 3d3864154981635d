package org.tidemark.workbench.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tidemark.formats.document.Documents;
import org.tidemark.formats.document.Hints;
import org.tidemark.formats.document.ReadDocument;

/** One document that was brought, not yet opened. */
sealed interface Brought {
  /** What a person calls it. */
  String name();

  /** What is said about it. */
  Hints hints();

  /** Opens it. */
  ReadDocument open(Documents documents);

  /** How many bytes it has, as far as that can be told. */
  long size();

  /** A document in a file. */
  record InFile(String name, Path path, Hints hints) implements Brought {
    @Override
    public ReadDocument open(Documents documents) {
      return documents.read(path, hints);
    }

    @Override
    public long size() {
      try {
        return Files.size(path);
      } catch (IOException _) {
        return 0;
      }
    }
  }

  /** The document that came through standard input. */
  final class ThroughInput implements Brought {
    private static final String NAME = "stdin";

    private final byte[] bytes;
    private final Hints hints;

    ThroughInput(byte[] bytes, Hints hints) {
      this.bytes = bytes;
      this.hints = hints;
    }

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public Hints hints() {
      return hints;
    }

    @Override
    public ReadDocument open(Documents documents) {
      return documents.read(bytes, NAME, hints);
    }

    @Override
    public long size() {
      return bytes.length;
    }
  }
}

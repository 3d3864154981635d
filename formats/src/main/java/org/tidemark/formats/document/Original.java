package org.tidemark.formats.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.tidemark.model.ReportId;

/** The bytes of a document exactly as they came in. */
public final class Original {
  private final byte[] bytes;
  private final ReportId id;

  Original(byte[] bytes) {
    this.bytes = bytes;
    this.id = ReportId.of(bytes);
  }

  /** Their SHA-256. */
  public ReportId id() {
    return id;
  }

  /** How many there are. */
  public int size() {
    return bytes.length;
  }

  /** A copy of them. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** A stream over them. */
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }
}

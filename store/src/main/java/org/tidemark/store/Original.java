package org.tidemark.store;

import java.util.Arrays;
import org.tidemark.model.ReportId;

/** The bytes of a document exactly as they came, never changed. */
public final class Original {
  private final byte[] bytes;

  private Original(byte[] bytes) {
    this.bytes = bytes;
  }

  /** These bytes; later changes to the array are not seen. */
  public static Original of(byte[] bytes) {
    return new Original(bytes.clone());
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** How many bytes there are. */
  public int size() {
    return bytes.length;
  }

  /** What a report made of these bytes is known by. */
  public ReportId id() {
    return ReportId.of(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Original that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return bytes.length + " bytes";
  }
}

package org.tidemark.formats.incoming;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that gives no more than so many bytes. */
final class Metered extends FilterInputStream {
  /** More came out than may. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private long left;

  Metered(InputStream in, long most) {
    super(in);
    this.left = most;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int read) throws IOException {
    left -= read;
    if (left < 0) {
      throw new TooMuch();
    }
  }
}

package org.tidemark.reading.parse.convert;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;

/** A repacked model being written; it appears under its name only when it is complete. */
final class ModelOutput implements AutoCloseable {
  private final Path target;
  private final Path draft;
  private final DataOutputStream out;

  ModelOutput(Path target) throws IOException {
    this.target = target;
    draft = target.resolveSibling(target.getFileName() + ".draft");
    OutputStream stream = Files.newOutputStream(draft);
    out = new DataOutputStream(new BufferedOutputStream(stream, 1 << 16));
  }

  void number(int number) throws IOException {
    out.writeInt(number);
  }

  void string(String string) throws IOException {
    out.writeUTF(string);
  }

  void strings(Collection<String> strings) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      out.writeUTF(string);
    }
  }

  void ints(List<Integer> ints) throws IOException {
    out.writeInt(ints.size());
    for (int value : ints) {
      out.writeInt(value);
    }
  }

  void longs(long[] longs) throws IOException {
    out.writeInt(longs.length);
    for (long value : longs) {
      out.writeLong(value);
    }
  }

  void floats(float[] floats, int count) throws IOException {
    out.writeInt(count);
    for (int i = 0; i < count; i++) {
      out.writeFloat(floats[i]);
    }
  }

  void shorts(short[] shorts) throws IOException {
    out.writeInt(shorts.length);
    for (short value : shorts) {
      out.writeShort(value);
    }
  }

  void bytes(byte[] bytes, int count) throws IOException {
    out.writeInt(count);
    out.write(bytes, 0, count);
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
  }
}

package org.tidemark.reading.parse.learned;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** The repacked model as a stream of strings, numbers and long runs of numbers. */
final class ModelInput implements AutoCloseable {
  private static final int CHUNK = 1 << 16;

  private final DataInputStream in;
  private final byte[] bytes = new byte[CHUNK];
  private final ByteBuffer buffer = ByteBuffer.wrap(bytes);

  ModelInput(InputStream stream) {
    in = new DataInputStream(new BufferedInputStream(stream, CHUNK));
  }

  int number() throws IOException {
    return in.readInt();
  }

  String string() throws IOException {
    return in.readUTF();
  }

  String[] strings() throws IOException {
    String[] strings = new String[in.readInt()];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = in.readUTF();
    }
    return strings;
  }

  int[] ints() throws IOException {
    int[] ints = new int[in.readInt()];
    for (int done = 0; done < ints.length; ) {
      int count = fill(ints.length - done, Integer.BYTES);
      buffer.asIntBuffer().get(ints, done, count);
      done += count;
    }
    return ints;
  }

  long[] longs() throws IOException {
    long[] longs = new long[in.readInt()];
    for (int done = 0; done < longs.length; ) {
      int count = fill(longs.length - done, Long.BYTES);
      buffer.asLongBuffer().get(longs, done, count);
      done += count;
    }
    return longs;
  }

  float[] floats() throws IOException {
    float[] floats = new float[in.readInt()];
    for (int done = 0; done < floats.length; ) {
      int count = fill(floats.length - done, Float.BYTES);
      buffer.asFloatBuffer().get(floats, done, count);
      done += count;
    }
    return floats;
  }

  short[] shorts() throws IOException {
    short[] shorts = new short[in.readInt()];
    for (int done = 0; done < shorts.length; ) {
      int count = fill(shorts.length - done, Short.BYTES);
      buffer.asShortBuffer().get(shorts, done, count);
      done += count;
    }
    return shorts;
  }

  byte[] bytes() throws IOException {
    byte[] result = new byte[in.readInt()];
    in.readFully(result);
    return result;
  }

  private int fill(int wanted, int width) throws IOException {
    int count = Math.min(wanted, CHUNK / width);
    in.readFully(bytes, 0, count * width);
    buffer.clear();
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

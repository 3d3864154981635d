package org.tidemark.formats.out;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Names as UUIDs of version 5: the same words give the same one, here and everywhere. */
public final class Uuid5 {
  /** Tidemark's own space of names. */
  private static final UUID SPACE = UUID.fromString("5d1f3b0e-2c7a-5b56-9a0c-7469646d6172");

  private Uuid5() {}

  /** The UUID of these words. */
  public static UUID of(String words) {
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      ByteBuffer space = ByteBuffer.allocate(16);
      space.putLong(SPACE.getMostSignificantBits()).putLong(SPACE.getLeastSignificantBits());
      sha1.update(space.array());
      ByteBuffer digest = ByteBuffer.wrap(sha1.digest(words.getBytes(StandardCharsets.UTF_8)));
      long high = digest.getLong() & ~0xF000L | 0x5000L;
      long low = digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
      return new UUID(high, low);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}

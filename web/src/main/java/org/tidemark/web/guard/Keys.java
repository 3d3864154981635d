package org.tidemark.web.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The secrets of one run of a server.
 *
 * @param token what the printed address carries; it lets a browser in
 * @param session what a browser that was let in shows from then on
 * @param change what a page must show with every change it asks for, to prove that it is ours
 */
public record Keys(String token, String session, String change) {
  private static final int BYTES = 24;

  /** Keys that nobody has seen. */
  public static Keys fresh() {
    SecureRandom random = new SecureRandom();
    return new Keys(secret(random), secret(random), secret(random));
  }

  private static String secret(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Whether what was shown is the key, in a time that does not tell how much of it is right. */
  static boolean fits(String key, @Nullable String shown) {
    return shown != null
        && MessageDigest.isEqual(
            key.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "the keys of this run";
  }
}

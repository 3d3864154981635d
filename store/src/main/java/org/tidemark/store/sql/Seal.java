package org.tidemark.store.sql;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What an entry's hash says of its content: a digest with a salt mixed in.
 *
 * @param salt the salt; empty where there is none, or where it was destroyed
 * @param content the digest
 */
record Seal(String salt, String content) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 16;

  /** Seals a content. */
  @FunctionalInterface
  interface Sealing {
    Seal of(String content);
  }

  /** A seal with a salt that nobody can guess. */
  static Seal fresh(String content) {
    byte[] salt = new byte[BYTES];
    RANDOM.nextBytes(salt);
    return with(HexFormat.of().formatHex(salt), content);
  }

  private static Seal with(String salt, String content) {
    String sealed = salt.isEmpty() ? content : new Fingerprint().text(salt).text(content).hex();
    return new Seal(salt, sealed);
  }

  /** Whether this is what was sealed. */
  boolean fits(String plain) {
    return with(salt, plain).equals(this);
  }
}

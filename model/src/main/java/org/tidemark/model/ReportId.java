package org.tidemark.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a report is known by: the SHA-256 of its original bytes.
 *
 * @param sha256 sixty-four lower-case hexadecimal digits
 */
public record ReportId(String sha256) implements Comparable<ReportId> {
  public ReportId {
    if (sha256.length() != 64 || !isHexadecimal(sha256)) {
      throw new IllegalArgumentException("\"" + sha256 + "\" is no SHA-256");
    }
  }

  /** Whether there are only lower-case hexadecimal digits in it. */
  static boolean isHexadecimal(String digits) {
    return digits.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
  }

  /** The identity of these bytes. */
  public static ReportId of(byte[] original) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(original);
      return new ReportId(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The first twelve digits, enough for a person to tell reports apart. */
  public String brief() {
    return sha256.substring(0, 12);
  }

  @Override
  public int compareTo(ReportId other) {
    return sha256.compareTo(other.sha256);
  }
}

package org.tidemark.model;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a claim is known by: sixteen hexadecimal digits taken from what it says and where.
 *
 * @param hex sixteen lower-case hexadecimal digits
 */
public record ClaimId(String hex) implements Comparable<ClaimId> {
  public ClaimId {
    if (hex.length() != 16 || !ReportId.isHexadecimal(hex)) {
      throw new IllegalArgumentException("\"" + hex + "\" is no claim's name: sixteen hex digits");
    }
  }

  static ClaimId of(Claim claim) {
    Assertion said = claim.assertion();
    StringBuilder whole = new StringBuilder();
    field(whole, claim.report().sha256());
    field(whole, said.kind().code());
    field(whole, label(said.subject()));
    field(whole, label(said.object()));
    field(whole, said.details().toString());
    field(whole, claim.holds().edtf());
    field(whole, claim.polarity() + " " + claim.modality() + " " + claim.voice());
    for (Quote quote : claim.quotes()) {
      field(whole, quote.begin() + "-" + quote.end());
    }
    byte[] bytes = whole.toString().getBytes(StandardCharsets.UTF_8);
    return new ClaimId(ReportId.of(bytes).sha256().substring(0, 16));
  }

  private static @Nullable String label(@Nullable Term term) {
    return term == null ? null : term.getClass().getSimpleName() + " " + term.label();
  }

  private static void field(StringBuilder whole, @Nullable String value) {
    whole.append(value == null ? "-" : "+" + value).append('\u001f');
  }

  @Override
  public int compareTo(ClaimId other) {
    return hex.compareTo(other.hex);
  }

  @Override
  public String toString() {
    return hex;
  }
}

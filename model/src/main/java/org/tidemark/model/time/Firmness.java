package org.tidemark.model.time;

/** How firmly an EDTF date is given: plainly, uncertain, approximate, or both. */
public enum Firmness {
  NONE(""),
  UNCERTAIN("?"),
  APPROXIMATE("~"),
  UNCERTAIN_AND_APPROXIMATE("%");

  private final String sign;

  Firmness(String sign) {
    this.sign = sign;
  }

  /** The character EDTF writes behind the date; empty for {@link #NONE}. */
  public String sign() {
    return sign;
  }

  static Firmness ofSign(String sign) {
    for (Firmness firmness : values()) {
      if (firmness.sign.equals(sign)) {
        return firmness;
      }
    }
    throw new IllegalArgumentException("not an EDTF qualifier: " + sign);
  }
}

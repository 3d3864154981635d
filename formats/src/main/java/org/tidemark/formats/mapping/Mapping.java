package org.tidemark.formats.mapping;

import java.util.List;

/**
 * Which claims the rows of a table make.
 *
 * @param claims a template for each claim that a row may make; never empty
 */
public record Mapping(List<ClaimTemplate> claims) {
  public Mapping {
    claims = List.copyOf(claims);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("a mapping needs a claim");
    }
  }
}

package org.tidemark.formats.coding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Entity;

/**
 * What a coding file says of one document.
 *
 * @param doc the document's name, without ending
 * @param published when it came out, as an EDTF expression
 * @param entities whom and what its claims speak of
 * @param claims its claims, not yet held against the document's text
 */
public record Coding(
    String doc, @Nullable String published, List<Entity> entities, List<CodedClaim> claims) {
  public Coding {
    entities = List.copyOf(entities);
    claims = List.copyOf(claims);
  }
}

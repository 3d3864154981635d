package org.tidemark.web.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a claim is corrected or coded by hand.
 *
 * @param path where it is sent, and where it is asked for again when the kind changes
 * @param fields its fields
 * @param quote the words it stands on
 * @param begin where they begin; null if that is known already, or not at all
 * @param fresh whether the claim is a new one
 */
public record CodingPage(
    String path, List<Field> fields, String quote, @Nullable Integer begin, boolean fresh) {
  public CodingPage {
    fields = List.copyOf(fields);
  }
}

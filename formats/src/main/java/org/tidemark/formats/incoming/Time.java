package org.tidemark.formats.incoming;

import org.jspecify.annotations.Nullable;

/**
 * A time as a file gives it.
 *
 * @param edtf as EDTF
 * @param words as it stands in the file, where it does
 * @param reckoning how one became the other, where that is not plain: "date_prec 4: the month"
 */
public record Time(String edtf, @Nullable String words, @Nullable String reckoning) {
  public Time {
    words = words == null || words.isBlank() ? null : PlainWords.of(words);
  }
}

package org.tidemark.formats.document;

import org.jspecify.annotations.Nullable;
import org.tidemark.model.ReportText;

final class Language {
  private Language() {}

  static String of(ReportText text, @Nullable String insisted) throws Refusal {
    return insisted == null ? "en" : insisted;
  }
}

package org.tidemark.workbench.incoming;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.document.Hints;
import org.tidemark.formats.incoming.IncomingFile;
import org.tidemark.model.Report;
import org.tidemark.model.Source;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.EdtfReading;
import org.tidemark.store.Holdings;

/** The looking for the list of the same form that came out last before another one. */
final class EarlierList {
  private final Holdings holdings;

  EarlierList(Holdings holdings) {
    this.holdings = holdings;
  }

  Optional<IncomingFile> before(Report list) {
    long day = day(list.source());
    return holdings.reports().stream()
        .filter(held -> held.mediaType().equals(list.mediaType()))
        .filter(held -> day(held.source()) < day)
        .max(Comparator.comparingLong(held -> day(held.source())))
        .flatMap(held -> holdings.report(held.id()))
        .map(kept ->
            new IncomingFile(kept.held().source().file(), kept.original().bytes(), Hints.NONE));
  }

  /** The day it came out; of a list without one nobody knows which it follows. */
  private static long day(Source source) {
    return published(source.published())
        .flatMap(Edtf::earliest)
        .map(java.time.LocalDate::toEpochDay)
        .orElse(Long.MIN_VALUE);
  }

  private static Optional<Edtf> published(@Nullable String published) {
    return published != null && Edtf.read(published) instanceof EdtfReading.Understood understood
        ? Optional.of(understood.edtf())
        : Optional.empty();
  }
}

package org.tidemark.workbench.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.document.Documents;
import org.tidemark.formats.document.ReadDocument;
import org.tidemark.model.time.Edtf;

/**
 * The order in which reports are read: the one that came out first comes first, and those of which
 * nobody knows when come last.
 */
final class Sorting {
  private record Dated(Brought brought, @Nullable LocalDate published) {}

  private static final Comparator<Dated> ORDER =
      Comparator.comparing(Dated::published, Comparator.nullsLast(Comparator.naturalOrder()));

  private final Documents documents;
  private final Clockwork clockwork;

  Sorting(Documents documents, Clockwork clockwork) {
    this.documents = documents;
    this.clockwork = clockwork;
  }

  /** The documents in order; those whose date nobody said are opened to look for it. */
  List<Brought> sorted(List<Brought> pile) {
    if (pile.size() < 2) {
      return pile;
    }
    List<Dated> dated = new ArrayList<>();
    for (Brought brought : pile) {
      dated.add(new Dated(brought, published(brought)));
      clockwork.looked(dated.size(), pile.size());
    }
    return dated.stream().sorted(ORDER).map(Dated::brought).toList();
  }

  private @Nullable LocalDate published(Brought brought) {
    String said = brought.hints().published();
    if (said == null && brought.open(documents) instanceof ReadDocument.Accepted accepted) {
      said = accepted.report().source().published();
    }
    return said == null ? null : Edtf.parse(said).earliest().orElse(null);
  }
}

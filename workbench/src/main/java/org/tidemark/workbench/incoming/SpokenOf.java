package org.tidemark.workbench.incoming;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.document.Documents;
import org.tidemark.formats.document.Hints;
import org.tidemark.formats.document.ReadDocument;
import org.tidemark.model.Report;
import org.tidemark.store.Casebook;
import org.tidemark.store.HeldReport;
import org.tidemark.store.KeptReport;
import org.tidemark.store.Original;
import org.tidemark.workbench.Trouble;

/**
 * The report that a coding or notes speak of: one that is held, or a document given alongside.
 *
 * @param report the report
 * @param original its bytes, where it is not held yet; null where it is
 */
record SpokenOf(Report report, @Nullable Original original) {
  /** The report that was named, or else the one held under that name. */
  static SpokenOf find(ImportOrder order, @Nullable Casebook casebook, String likelyName) {
    String named = order.report();
    if (named != null && Files.isRegularFile(Path.of(named))) {
      return alongside(Path.of(named), order.hints(), casebook);
    }
    String wanted = named == null ? likelyName : named;
    List<HeldReport> found =
        casebook == null
            ? List.of()
            : casebook.reports().stream().filter(held -> answers(held, wanted)).toList();
    if (found.size() == 1 && casebook != null) {
      return held(casebook, found.getFirst());
    }
    String why = found.isEmpty() ? "no report held is called " : "several reports held are called ";
    throw new Trouble(
        Trouble.Cause.INPUT,
        order.file()
            + ": it speaks of a report, and "
            + why
            + "\""
            + wanted
            + "\"; name the report's file or its digits with --report.");
  }

  private static boolean answers(HeldReport held, String wanted) {
    String file = held.source().file();
    int dot = file.lastIndexOf('.');
    String bare = dot > 0 ? file.substring(0, dot) : file;
    boolean digits = wanted.matches("[0-9a-f]{6,64}");
    return file.equals(wanted)
        || bare.equals(wanted)
        || digits && held.id().sha256().startsWith(wanted)
        || wanted.equals(held.source().url());
  }

  private static SpokenOf alongside(Path file, Hints hints, @Nullable Casebook casebook) {
    return switch (new Documents().read(file, hints)) {
      case ReadDocument.Accepted accepted -> {
        Report report = accepted.report();
        Optional<Report> held =
            casebook == null
                ? Optional.empty()
                : casebook.report(report.id()).map(KeptReport::report);
        Original original = Original.of(accepted.original().bytes());
        yield held.map(known -> new SpokenOf(known, null))
            .orElseGet(() -> new SpokenOf(report, original));
      }
      case ReadDocument.Refused refused ->
          throw new Trouble(Trouble.Cause.INPUT, refused.sentence());
    };
  }

  private static SpokenOf held(Casebook casebook, HeldReport held) {
    return new SpokenOf(casebook.report(held.id()).orElseThrow().report(), null);
  }
}

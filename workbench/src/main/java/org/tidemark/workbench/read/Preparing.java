package org.tidemark.workbench.read;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidemark.formats.document.Documents;
import org.tidemark.formats.document.ReadDocument;
import org.tidemark.model.Claim;
import org.tidemark.model.ClaimId;
import org.tidemark.model.Report;
import org.tidemark.reading.Reading;
import org.tidemark.store.Original;
import org.tidemark.store.ReadReport;
import org.tidemark.workbench.LazyReader;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.Trouble;

/** The steps from a document to a report that has been read; several may go on at once. */
final class Preparing {
  private final Documents documents;
  private final LazyReader reader;
  private final Shelf shelf;

  Preparing(Documents documents, LazyReader reader, Shelf shelf) {
    this.documents = documents;
    this.reader = reader;
    this.shelf = shelf;
  }

  Prepared of(Brought brought) {
    try {
      return switch (brought.open(documents)) {
        case ReadDocument.Accepted accepted -> read(accepted);
        case ReadDocument.Refused refused ->
            new Prepared.Broken(new Trouble(Trouble.Cause.INPUT, refused.sentence()));
      };
    } catch (StackOverflowError tooDeep) {
      return broken(brought, tooDeep);
    } catch (RuntimeException failure) {
      return broken(brought, failure);
    }
  }

  private static Prepared broken(Brought brought, Throwable failure) {
    Trouble trouble = Trouble.of(failure);
    return new Prepared.Broken(
        new Trouble(trouble.fault(), brought.name() + ": " + trouble.sentence()));
  }

  private Prepared read(ReadDocument.Accepted accepted) {
    Report report = accepted.report();
    Optional<ReportLine> held = shelf.held(report.id());
    if (held.isPresent()) {
      return new Prepared.There(held.get());
    }
    var ready = reader.reader();
    long began = System.nanoTime();
    Reading reading = ready.read(report);
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    Original original = Original.of(accepted.original().bytes());
    ReadReport read = new ReadReport(report, original, reading.entities(), once(reading.claims()));
    return new Prepared.Fresh(read, took);
  }

  private static List<Claim> once(List<Claim> claims) {
    Map<ClaimId, Claim> once = new LinkedHashMap<>();
    claims.forEach(claim -> once.putIfAbsent(claim.id(), claim));
    return new ArrayList<>(once.values());
  }
}

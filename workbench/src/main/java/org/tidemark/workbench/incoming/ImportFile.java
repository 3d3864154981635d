package org.tidemark.workbench.incoming;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.document.Hints;
import org.tidemark.formats.incoming.Imported;
import org.tidemark.formats.incoming.IncomingFile;
import org.tidemark.formats.incoming.IncomingLimits;
import org.tidemark.formats.incoming.Unreadable;
import org.tidemark.model.ReportId;
import org.tidemark.store.Added;
import org.tidemark.store.Casebook;
import org.tidemark.store.ReadReport;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.Trouble;

/** Takes another program's file into the casebook, the whole of it or nothing. */
public final class ImportFile {
  private final @Nullable Casebook casebook;

  /** Taking files to this desk; to none, where it is only to be seen what would come. */
  public ImportFile(@Nullable Desk desk) {
    this.casebook = desk == null ? null : desk.casebook();
  }

  /** Reads a file and keeps it. */
  public ImportOutcome keep(ImportOrder order) {
    return bring(order, true);
  }

  /** Reads a file and keeps nothing: what would come. */
  public ImportOutcome trial(ImportOrder order) {
    return bring(order, false);
  }

  private ImportOutcome bring(ImportOrder order, boolean keep) {
    IncomingFile file = open(order.file(), order.hints());
    Optional<ReportLine> before = held(file.id());
    if (before.isPresent()) {
      return new ImportOutcome.ReadBefore(order.file().toString(), before.get());
    }
    IncomingFormat format = Recognition.of(file, order);
    Brought brought = read(format, file, order);
    return keep && casebook != null
        ? kept(order, format, brought, casebook)
        : outcome(order, format, brought.imported(), false);
  }

  private Brought read(IncomingFormat format, IncomingFile file, ImportOrder order) {
    try {
      return new Incoming(casebook, order).read(format, file);
    } catch (Unreadable e) {
      throw new Trouble(Trouble.Cause.INPUT, e.sentence(order.file().toString()));
    }
  }

  private static ImportOutcome kept(
      ImportOrder order, IncomingFormat format, Brought brought, Casebook casebook) {
    Imported imported = brought.imported();
    ReadReport report =
        new ReadReport(
            imported.report(), brought.original(), imported.entities(), imported.claims());
    return switch (added(casebook, report, order)) {
      case Added.Kept _ -> outcome(order, format, imported, true);
      case Added.AlreadyHeld before ->
          new ImportOutcome.ReadBefore(order.file().toString(), ReportLine.of(before.report()));
    };
  }

  /** What no casebook can hold, such as half a character, is the file's fault and not ours. */
  private static Added added(Casebook casebook, ReadReport report, ImportOrder order) {
    try {
      return casebook.add(report);
    } catch (IllegalArgumentException e) {
      throw new Trouble(
          Trouble.Cause.INPUT, order.file() + ": " + e.getMessage() + "; correct it there.");
    }
  }

  private static ImportOutcome outcome(
      ImportOrder order, IncomingFormat format, Imported imported, boolean kept) {
    return new ImportOutcome.Read(
        order.file().toString(),
        format,
        imported.report(),
        imported.rows(),
        imported.entities().size(),
        imported.claims(),
        imported.leftOut(),
        imported.remarks(),
        kept);
  }

  private Optional<ReportLine> held(ReportId id) {
    return casebook == null
        ? Optional.empty()
        : casebook.reportsBeginning(id.sha256()).stream().findFirst().map(ReportLine::of);
  }

  static IncomingFile open(Path path, Hints hints) {
    try {
      if (Files.isDirectory(path)) {
        throw new Trouble(Trouble.Cause.CALL, path + ": it is a folder; name the files in it.");
      }
      if (Files.size(path) > IncomingLimits.BYTES) {
        throw new Trouble(
            Trouble.Cause.INPUT,
            path
                + ": it is larger than "
                + (IncomingLimits.BYTES >> 20)
                + " MB; split it and bring the parts.");
      }
      byte[] bytes = Files.readAllBytes(path);
      if (bytes.length == 0) {
        throw new Trouble(
            Trouble.Cause.INPUT,
            path + ": it is empty; check that it was saved or downloaded whole.");
      }
      return new IncomingFile(String.valueOf(path.getFileName()), bytes, hints);
    } catch (IOException e) {
      throw Trouble.of(e);
    }
  }
}

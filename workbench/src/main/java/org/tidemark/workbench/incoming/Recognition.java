package org.tidemark.workbench.incoming;

import java.util.Optional;
import org.tidemark.formats.incoming.IncomingFile;
import org.tidemark.formats.ucdp.UcdpReader;
import org.tidemark.formats.ucdp.UcdpTable;
import org.tidemark.formats.unsc.UnscReader;
import org.tidemark.workbench.Trouble;

/** The telling of a file's form by its content, where that can mean one form only. */
final class Recognition {
  private Recognition() {}

  static IncomingFormat of(IncomingFile file, ImportOrder order) {
    if (order.format() != null) {
      return order.format();
    }
    if (order.mapping() != null) {
      return IncomingFormat.CSV;
    }
    return byContent(file)
        .orElseThrow(
            () ->
                new Trouble(
                    Trouble.Cause.CALL,
                    order.file()
                        + ": its content does not tell what form it has; say so with --format ("
                        + IncomingFormat.all()
                        + "), or describe a table of your own with --mapping."));
  }

  private static Optional<IncomingFormat> byContent(IncomingFile file) {
    if (UnscReader.recognises(file)) {
      return Optional.of(IncomingFormat.UNSC);
    }
    return UcdpReader.recognise(file).map(Recognition::of);
  }

  private static IncomingFormat of(UcdpTable table) {
    return switch (table) {
      case ACTORS -> IncomingFormat.UCDP_ACTOR;
      case EVENTS -> IncomingFormat.UCDP_GED;
      case NON_STATE -> IncomingFormat.UCDP_NONSTATE;
      case DYADIC -> IncomingFormat.UCDP_DYADIC;
    };
  }
}

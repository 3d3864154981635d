package org.tidemark.workbench.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidemark.formats.annotation.AnnotationReader;
import org.tidemark.formats.ftm.FtmReader;
import org.tidemark.formats.incoming.IncomingFile;
import org.tidemark.formats.misp.MispReader;
import org.tidemark.formats.qdpx.QdpxReader;
import org.tidemark.formats.stix.StixReader;
import org.tidemark.formats.ucdp.UcdpReader;
import org.tidemark.formats.ucdp.UcdpTable;
import org.tidemark.formats.unsc.UnscReader;
import org.tidemark.formats.wikidata.WikidataReader;
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
        .orElseThrow(() ->
            new Trouble(
                Trouble.Cause.CALL,
                order.file()
                    + ": its content does not tell what form it has; say so with --format ("
                    + IncomingFormat.all()
                    + "), or describe a table of your own with --mapping."));
  }

  private static Optional<IncomingFormat> byContent(IncomingFile file) {
    List<IncomingFormat> likely = new ArrayList<>();
    likely(QdpxReader.recognises(file), IncomingFormat.QDPX, likely);
    likely(UnscReader.recognises(file), IncomingFormat.UNSC, likely);
    likely(StixReader.recognises(file), IncomingFormat.STIX, likely);
    likely(FtmReader.recognises(file), IncomingFormat.FTM, likely);
    likely(MispReader.recognises(file), IncomingFormat.MISP, likely);
    likely(WikidataReader.recognises(file), IncomingFormat.WIKIDATA, likely);
    likely(AnnotationReader.recognises(file), IncomingFormat.WEBANNOTATION, likely);
    UcdpReader.recognise(file).map(Recognition::of).ifPresent(likely::add);
    return likely.size() == 1 ? Optional.of(likely.getFirst()) : Optional.empty();
  }

  private static void likely(boolean is, IncomingFormat format, List<IncomingFormat> likely) {
    if (is) {
      likely.add(format);
    }
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

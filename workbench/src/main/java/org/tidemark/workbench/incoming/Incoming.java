package org.tidemark.workbench.incoming;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.annotation.AnnotationReader;
import org.tidemark.formats.coding.Coding;
import org.tidemark.formats.coding.CodingImport;
import org.tidemark.formats.coding.CodingReader;
import org.tidemark.formats.coding.ReadCoding;
import org.tidemark.formats.document.Hints;
import org.tidemark.formats.ftm.FtmReader;
import org.tidemark.formats.incoming.Imported;
import org.tidemark.formats.incoming.IncomingFile;
import org.tidemark.formats.incoming.Unreadable;
import org.tidemark.formats.mapping.MappedReader;
import org.tidemark.formats.mapping.Mapping;
import org.tidemark.formats.mapping.MappingReader;
import org.tidemark.formats.misp.MispReader;
import org.tidemark.formats.qdpx.QdpxReader;
import org.tidemark.formats.stix.StixReader;
import org.tidemark.formats.ucdp.UcdpReader;
import org.tidemark.formats.ucdp.UcdpTable;
import org.tidemark.formats.unsc.UnscReader;
import org.tidemark.formats.wikidata.WikidataReader;
import org.tidemark.store.Casebook;
import org.tidemark.store.Original;
import org.tidemark.workbench.Trouble;

/** The reading of a file whose form is known. */
final class Incoming {
  private final @Nullable Casebook casebook;
  private final ImportOrder order;

  Incoming(@Nullable Casebook casebook, ImportOrder order) {
    this.casebook = casebook;
    this.order = order;
  }

  Brought read(IncomingFormat format, IncomingFile file) throws Unreadable {
    return switch (format) {
      case UCDP_ACTOR -> whole(file, UcdpReader.read(file, UcdpTable.ACTORS));
      case UCDP_GED -> whole(file, UcdpReader.read(file, UcdpTable.EVENTS));
      case UCDP_NONSTATE -> whole(file, UcdpReader.read(file, UcdpTable.NON_STATE));
      case UCDP_DYADIC -> whole(file, UcdpReader.read(file, UcdpTable.DYADIC));
      case UNSC -> whole(file, unsc(file));
      case FTM -> whole(file, FtmReader.read(file));
      case STIX -> whole(file, StixReader.read(file));
      case MISP -> whole(file, MispReader.read(file));
      case WIKIDATA -> whole(file, WikidataReader.read(file));
      case WEBANNOTATION -> notes(file);
      case QDPX -> whole(file, QdpxReader.read(file));
      case CSV -> whole(file, MappedReader.read(file, mapping()));
      case CODING -> coding(file);
    };
  }

  private static Brought whole(IncomingFile file, Imported imported) {
    return new Brought(imported, Original.of(file.bytes()));
  }

  private Imported unsc(IncomingFile file) throws Unreadable {
    Imported alone = UnscReader.read(file);
    Optional<IncomingFile> earlier =
        casebook == null ? Optional.empty() : new EarlierList(casebook).before(alone.report());
    return earlier.isEmpty() ? alone : UnscReader.readAfter(earlier.get(), file);
  }

  private Mapping mapping() {
    if (order.mapping() == null) {
      throw new Trouble(
          Trouble.Cause.CALL,
          order.file() + ": say with --mapping which claims the rows of your table make.");
    }
    try {
      return MappingReader.read(ImportFile.open(order.mapping(), Hints.NONE));
    } catch (Unreadable e) {
      throw new Trouble(Trouble.Cause.INPUT, e.sentence(order.mapping().toString()));
    }
  }

  private Brought coding(IncomingFile file) throws Unreadable {
    String json = new String(file.bytes(), StandardCharsets.UTF_8);
    return switch (CodingReader.read(json, file.name())) {
      case ReadCoding.Refused refused ->
          throw new Trouble(
              Trouble.Cause.INPUT,
              String.join(
                  "\n", refused.mistakes().stream().map(ReadCoding.Mistake::sentence).toList()));
      case ReadCoding.Understood understood -> {
        SpokenOf spokenOf = SpokenOf.find(order, casebook, understood.coding().doc());
        yield coded(file, understood, spokenOf, CodingImport.FORMAT);
      }
    };
  }

  private Brought notes(IncomingFile file) throws Unreadable {
    AnnotationReader notes = AnnotationReader.open(file);
    SpokenOf spokenOf = SpokenOf.find(order, casebook, notes.source());
    return coded(file, notes.on(spokenOf.report()), spokenOf, AnnotationReader.FORMAT);
  }

  private Brought coded(
      IncomingFile file, ReadCoding.Understood understood, SpokenOf spokenOf, String format)
      throws Unreadable {
    Coding coding = understood.coding();
    Original alongside = spokenOf.original();
    Imported imported =
        alongside == null
            ? CodingImport.ofFile(coding, spokenOf.report(), file, format)
            : CodingImport.onReport(coding, spokenOf.report());
    for (ReadCoding.Mistake mistake : understood.mistakes()) {
      imported = imported.remarking(mistake.sentence());
    }
    return new Brought(imported, alongside == null ? Original.of(file.bytes()) : alongside);
  }
}

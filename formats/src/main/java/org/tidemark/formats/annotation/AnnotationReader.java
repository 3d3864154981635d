package org.tidemark.formats.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidemark.formats.coding.ClaimNote;
import org.tidemark.formats.coding.CodedClaim;
import org.tidemark.formats.coding.Coding;
import org.tidemark.formats.coding.ReadCoding;
import org.tidemark.formats.incoming.IncomingFile;
import org.tidemark.formats.incoming.JsonFile;
import org.tidemark.formats.incoming.Unreadable;
import org.tidemark.model.Found;
import org.tidemark.model.Quote;
import org.tidemark.model.Report;

/**
 * The reader of annotations: the words of each are found again in the report, and what is written
 * beside them is taken for a claim where it says one.
 */
public final class AnnotationReader {
  /** What the form goes by. */
  public static final String FORMAT = "webannotation";

  private record ReadNotes(List<CodedClaim> claims, List<ReadCoding.Mistake> mistakes) {}

  private final List<Note> notes;

  private AnnotationReader(List<Note> notes) {
    this.notes = notes;
  }

  /** Whether a file holds annotations. */
  public static boolean recognises(IncomingFile file) {
    String head = file.head().strip();
    boolean json = head.startsWith("{") || head.startsWith("[");
    return json && head.contains("TextQuoteSelector");
  }

  /** Opens a file of annotations: one, a list, a page or collection, or an answer of Hypothesis. */
  public static AnnotationReader open(IncomingFile file) throws Unreadable {
    List<Note> notes = new ArrayList<>();
    for (JsonNode node : listed(JsonFile.whole(file))) {
      String address = "annotation " + (notes.size() + 1);
      if (!node.isObject() || !node.has("target")) {
        throw new Unreadable(address, "it has no target", "check the format");
      }
      notes.add(Note.of(node, address));
    }
    if (notes.isEmpty()) {
      throw new Unreadable(null, "it holds no annotation", "check the format");
    }
    return new AnnotationReader(notes);
  }

  private static Iterable<JsonNode> listed(JsonNode root) {
    if (root.isArray()) {
      return root;
    }
    for (String list : List.of("items", "rows", "annotations", "@graph")) {
      if (root.path(list).isArray()) {
        return root.path(list);
      }
    }
    return root.path("first").path("items").isArray()
        ? root.path("first").path("items")
        : List.of(root);
  }

  /** The address of the document that they are on, as the first of them gives it. */
  public String source() {
    return notes.getFirst().source();
  }

  /** What the notes say of a report. */
  public ReadCoding.Understood on(Report report) {
    Anchoring anchoring = new Anchoring(report.text());
    ReadNotes read = new ReadNotes(new ArrayList<>(), new ArrayList<>());
    for (Note note : notes) {
      Optional<Quote> quote = anchoring.quote(note.exact(), note.prefix(), note.suffix());
      if (quote.isEmpty()) {
        read.mistakes()
            .add(
                new ReadCoding.Mistake(
                    note.address(),
                    "its words “"
                        + brief(note.exact())
                        + "” stand in the report nowhere, or in more"
                        + " than one place it can mean",
                    "mark them anew, with more words around them"));
      } else {
        int start = report.text().codePointsBefore(quote.get().begin());
        claims(note, quote.get(), start, read);
      }
    }
    Coding coding =
        new Coding(report.source().file(), report.source().published(), List.of(), read.claims());
    return new ReadCoding.Understood(coding, read.mistakes());
  }

  private static void claims(Note note, Quote quote, int start, ReadNotes read) {
    boolean any = false;
    for (String body : note.bodies()) {
      Optional<ReadCoding> claim = ClaimNote.read(body, quote.exact(), start, note.address());
      if (claim.isPresent()) {
        any = true;
        switch (claim.get()) {
          case ReadCoding.Understood understood -> {
            understood.coding().claims().forEach(one -> read.claims().add(by(note, one)));
            read.mistakes().addAll(understood.mistakes());
          }
          case ReadCoding.Refused refused -> read.mistakes().addAll(refused.mistakes());
        }
      }
    }
    if (!any) {
      read.mistakes()
          .add(
              new ReadCoding.Mistake(
                  note.address(),
                  "what is written beside “" + brief(quote.exact()) + "” says no claim",
                  "write one such as: leads: Ada Lark -> Harbour League"));
    }
  }

  /** The person who wrote the note found the claim, unless it says how it was found. */
  private static CodedClaim by(Note note, CodedClaim claim) {
    boolean unnamed = claim.found() instanceof Found.ByPerson;
    Found found =
        note.creator().isBlank()
            ? new Found.ByImport(FORMAT, note.address())
            : new Found.ByPerson(note.creator());
    return unnamed ? claim.foundBy(found) : claim;
  }

  private static String brief(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    return line.length() > 80 ? line.substring(0, 80) + "…" : line;
  }
}

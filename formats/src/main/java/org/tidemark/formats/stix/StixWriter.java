package org.tidemark.formats.stix;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tidemark.formats.out.Json;
import org.tidemark.formats.out.Uuid5;
import org.tidemark.formats.selection.Folder;
import org.tidemark.formats.selection.Losses;
import org.tidemark.formats.selection.Part;
import org.tidemark.formats.selection.Party;
import org.tidemark.formats.selection.Saying;
import org.tidemark.formats.selection.Selection;
import org.tidemark.formats.selection.SelectionWriter;

/** The writer of a STIX 2.1 bundle: identities, locations, relationships, notes and reports. */
public final class StixWriter implements SelectionWriter {
  /** What is being written, whom it has met, and what it could not hold. */
  private record Work(Selection selection, Set<Party> met, Losses losses) {}

  @Override
  public Losses write(Selection selection, Folder folder) throws IOException {
    Losses losses = new Losses();
    try (Json json = Json.into(folder.create("bundle.json"))) {
      json.open().field("type", "bundle");
      json.field("id", "bundle--" + Uuid5.of("bundle\n" + contents(selection)));
      json.list("objects");
      Furniture.write(json);
      Work work = new Work(selection, new HashSet<>(), losses);
      for (Part part : selection.parts()) {
        part(json, work, part);
      }
      json.endList().end();
    }
    return losses;
  }

  private static String contents(Selection selection) {
    StringBuilder contents = new StringBuilder(selection.title());
    for (Part part : selection.parts()) {
      part.sayings().forEach(saying -> contents.append('\n').append(saying.id().hex()));
    }
    return contents.toString();
  }

  private static void part(Json json, Work work, Part part) throws IOException {
    Selection selection = work.selection();
    Set<Party> met = work.met();
    Losses losses = work.losses();
    List<String> refs = new ArrayList<>();
    for (Saying saying : part.sayings()) {
      Party subject = selection.party(part, saying.claim().assertion().subject());
      Party object = selection.party(part, saying.claim().assertion().object());
      Parties.write(json, subject, saying, met);
      Parties.write(json, object, saying, met);
      Told told = new Told(part, saying, subject, object);
      told.write(json, losses);
      refs.add(told.id());
      losses.written();
    }
    if (!refs.isEmpty()) {
      Reports.write(json, part, refs);
    }
  }
}

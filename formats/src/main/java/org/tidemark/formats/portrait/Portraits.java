package org.tidemark.formats.portrait;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.selection.Losses;
import org.tidemark.formats.selection.Part;
import org.tidemark.formats.selection.Party;
import org.tidemark.formats.selection.Saying;
import org.tidemark.formats.selection.Selection;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Source;
import org.tidemark.model.time.When;

/** The making of portraits, one for every organisation that a selection speaks of. */
public final class Portraits {
  private record Told(Source source, Saying saying) {
    static final Comparator<Told> ORDER =
        Comparator.comparing((Told told) -> told.saying().claim().kind())
            .thenComparing(told -> told.saying().claim().when(), When.CHRONOLOGICAL)
            .thenComparing(told -> told.saying().id());
  }

  private Portraits() {}

  /** The portraits by the organisations' names; claims that are in none are counted as lost. */
  public static List<Portrait> of(Selection selection, Losses losses) {
    SequencedMap<Party, List<Told>> parties = new TreeMap<>();
    for (Part part : selection.parts()) {
      for (Saying saying : part.sayings()) {
        Told told = new Told(part.report().source(), saying);
        Party subject = selection.party(part, saying.claim().assertion().subject());
        Party object = selection.party(part, saying.claim().assertion().object());
        boolean near = isShown(selection, subject);
        boolean far = isShown(selection, object);
        add(selection, parties, subject, told);
        if (object != null && !object.equals(subject)) {
          add(selection, parties, object, told);
        }
        if (near || far) {
          losses.written();
        } else {
          losses.count("it speaks of no organisation; it is in no profile");
        }
      }
    }
    return parties.entrySet().stream().map(e -> portrait(e.getKey(), e.getValue())).toList();
  }

  private static boolean isShown(Selection selection, @Nullable Party party) {
    return party != null && party.kind() == EntityKind.ORGANISATION && selection.isAbout(party);
  }

  private static void add(
      Selection selection,
      SequencedMap<Party, List<Told>> parties,
      @Nullable Party party,
      Told told) {
    if (party != null && isShown(selection, party)) {
      parties.computeIfAbsent(party, _ -> new ArrayList<>()).add(told);
    }
  }

  private static Portrait portrait(Party party, List<Told> told) {
    Map<String, Map<String, List<Integer>>> topics = new LinkedHashMap<>();
    List<Portrait.Note> notes = new ArrayList<>();
    for (Told each : told.stream().sorted(Told.ORDER).toList()) {
      notes.add(note(each));
      topics
          .computeIfAbsent(each.saying().words().topic(), _ -> new LinkedHashMap<>())
          .computeIfAbsent(each.saying().sentence(), _ -> new ArrayList<>())
          .add(notes.size());
    }
    List<Portrait.Section> sections = new ArrayList<>();
    topics.forEach((heading, sentences) -> sections.add(section(heading, sentences)));
    return new Portrait(party, sections, notes);
  }

  private static Portrait.Section section(String heading, Map<String, List<Integer>> sentences) {
    List<Portrait.Line> lines = new ArrayList<>();
    sentences.forEach((sentence, notes) -> lines.add(new Portrait.Line(sentence, notes)));
    return new Portrait.Section(heading, lines);
  }

  private static Portrait.Note note(Told told) {
    Source source = told.source();
    StringBuilder where = new StringBuilder(source.called());
    if (source.publisher() != null) {
      where.append(", ").append(source.publisher());
    }
    if (source.published() != null) {
      where.append(", ").append(source.published());
    }
    where.append(", ").append(told.saying().words().place());
    return new Portrait.Note(
        told.saying().claim().quote().exact(), where.toString(), told.saying().id().hex());
  }
}

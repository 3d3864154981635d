package org.tidemark.formats.portrait;

import java.util.List;
import org.tidemark.formats.out.Slug;
import org.tidemark.formats.selection.Party;

/**
 * What is told of one organisation.
 *
 * @param of the organisation
 * @param sections what is told, by heading
 * @param notes where it is told, in the order in which the sections point to them
 */
public record Portrait(Party of, List<Section> sections, List<Note> notes) {
  public Portrait {
    sections = List.copyOf(sections);
    notes = List.copyOf(notes);
  }

  /**
   * What is told under one heading.
   *
   * @param heading the heading
   * @param lines the sentences
   */
  public record Section(String heading, List<Line> lines) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A sentence, with the numbers of its notes.
   *
   * @param sentence what is claimed
   * @param notes the notes that tell where, from 1
   */
  public record Line(String sentence, List<Integer> notes) {
    public Line {
      notes = List.copyOf(notes);
    }
  }

  /**
   * A note: on which words of which report a claim stands.
   *
   * @param quote the words
   * @param source the report's name, publisher, date, and the place in it
   * @param claim the digits of the claim
   */
  public record Note(String quote, String source, String claim) {}

  /** The name of its file, without ending. */
  public String fileName() {
    return Slug.of(of.name()) + "-" + of.key();
  }
}

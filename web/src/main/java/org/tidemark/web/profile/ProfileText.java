package org.tidemark.web.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidemark.model.ClaimId;
import org.tidemark.workbench.Standing;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.ask.Bearing;
import org.tidemark.workbench.ask.Matter;
import org.tidemark.workbench.ask.Theme;
import org.tidemark.workbench.ask.Whole;
import org.tidemark.workbench.words.ClaimInWords;

/** The sentences of a profile, in the order of its questions, with the notes they stand on. */
public final class ProfileText {
  /**
   * A sentence.
   *
   * @param words the sentence
   * @param notes the numbers of its notes
   * @param surety how surely it was so on the date asked about: surely, possibly, undated
   */
  public record Sentence(String words, List<Integer> notes, String surety) {
    public Sentence {
      notes = List.copyOf(notes);
    }
  }

  /**
   * Sentences that answer one question.
   *
   * @param heading the question
   * @param sentences the answers
   */
  public record Paragraph(String heading, List<Sentence> sentences) {
    public Paragraph {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * A note: the words a sentence stands on, and where they are.
   *
   * @param number its number
   * @param told the claim
   */
  public record Note(int number, Told told) {}

  private final boolean acceptedOnly;
  private final Map<ClaimId, Note> notes = new LinkedHashMap<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();

  /** The profile of what is held of an organisation, perhaps of accepted claims only. */
  ProfileText(Whole whole, boolean acceptedOnly) {
    this.acceptedOnly = acceptedOnly;
    for (Whole.Chapter chapter : whole.chapters()) {
      List<Sentence> sentences = new ArrayList<>();
      for (Theme theme : chapter.themes()) {
        theme.then().forEach(matter -> add(matter, sentences));
      }
      if (!sentences.isEmpty()) {
        paragraphs.add(new Paragraph(chapter.question(), sentences));
      }
    }
  }

  private void add(Matter matter, List<Sentence> sentences) {
    List<Told> told =
        matter.claims().stream()
            .filter(each -> !acceptedOnly || each.standing() == Standing.ACCEPTED)
            .toList();
    Map<String, List<Integer>> said = new LinkedHashMap<>();
    for (Told each : told) {
      said.computeIfAbsent(ClaimInWords.sentence(each.claim()), _ -> new ArrayList<>())
          .add(note(each));
    }
    String surety =
        matter.bearing() != Bearing.POSSIBLY
            ? "surely"
            : matter.isUndated() ? "undated" : "possibly";
    said.forEach((words, numbers) -> sentences.add(new Sentence(words, numbers, surety)));
  }

  private int note(Told told) {
    return notes.computeIfAbsent(told.id(), _ -> new Note(notes.size() + 1, told)).number();
  }

  List<Paragraph> paragraphs() {
    return List.copyOf(paragraphs);
  }

  List<Note> notes() {
    return List.copyOf(notes.values());
  }
}

package org.tidemark.formats.coding;

import java.util.List;
import java.util.Optional;
import org.tidemark.model.Assertion;
import org.tidemark.model.Claim;
import org.tidemark.model.Found;
import org.tidemark.model.Holds;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Quote;
import org.tidemark.model.Report;
import org.tidemark.model.ReportText;
import org.tidemark.model.Voice;

/**
 * A claim as a coding file gives it: its words are only said to stand in a report.
 *
 * @param assertion what is said
 * @param holds when it was so
 * @param polarity whether it is said to be so, not so, or no longer so
 * @param modality how surely it is said
 * @param voice who says so inside the report
 * @param words the words it stands on; never empty
 * @param found how it was found
 * @param probability how probable it is that the words say this
 */
public record CodedClaim(
    Assertion assertion,
    Holds holds,
    Polarity polarity,
    Modality modality,
    Voice voice,
    List<Passage> words,
    Found found,
    double probability) {

  /**
   * Words and where they are said to stand.
   *
   * @param exact the words
   * @param start code points before them; -1 when the file does not say
   */
  public record Passage(String exact, int start) {
    public Passage {
      if (exact.isBlank() || start < -1) {
        throw new IllegalArgumentException("a claim needs the words it stands on");
      }
    }

    /** Where they stand in a text, if they stand there, or else the only place they can be. */
    Optional<Quote> in(ReportText text) {
      String all = text.characters();
      if (start >= 0 && start <= all.codePointCount(0, all.length())) {
        int at = all.offsetByCodePoints(0, start);
        if (all.startsWith(exact, at)) {
          return Optional.of(text.quote(at, at + exact.length()));
        }
      }
      int first = all.indexOf(exact);
      boolean once = first >= 0 && all.indexOf(exact, first + 1) < 0;
      return once ? Optional.of(text.quote(first, first + exact.length())) : Optional.empty();
    }
  }

  public CodedClaim {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a claim needs the words it stands on");
    }
  }

  /**
   * The claim on a report that holds its words; empty where they are not there or are ambiguous.
   */
  public Optional<Claim> on(Report report) {
    List<Quote> quotes =
        words.stream().flatMap(passage -> passage.in(report.text()).stream()).toList();
    if (quotes.size() < words.size()) {
      return Optional.empty();
    }
    return Optional.of(
        new Claim(
            report.id(), assertion, holds, polarity, modality, voice, quotes, found, probability));
  }

  /** The same claim, found in another way. */
  public CodedClaim foundBy(Found other) {
    return new CodedClaim(assertion, holds, polarity, modality, voice, words, other, probability);
  }
}

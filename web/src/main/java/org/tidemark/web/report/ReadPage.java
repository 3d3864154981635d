package org.tidemark.web.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Source;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.EdtfReading;
import org.tidemark.model.time.When;
import org.tidemark.web.page.Frame;
import org.tidemark.web.page.Hue;
import org.tidemark.web.page.Links;
import org.tidemark.workbench.ReportLine;

/**
 * A report beside its claims.
 *
 * @param frame what stands around it
 * @param line the report
 * @param passages its text
 * @param cards its claims, in the order of the text
 */
public record ReadPage(Frame frame, ReportLine line, List<Passage> passages, List<Card> cards) {
  public ReadPage {
    passages = List.copyOf(passages);
    cards = List.copyOf(cards);
  }

  private Source source() {
    return line.source();
  }

  /** What the report is called. */
  public String title() {
    return source().called();
  }

  /** Whether the text begins with its title itself. */
  public boolean titleIsInText() {
    return !passages.isEmpty()
        && passages.getFirst().isHeading()
        && passages.getFirst().runs().stream()
            .map(Run::text)
            .reduce("", String::concat)
            .strip()
            .equals(title().strip());
  }

  /** Author and publisher, as far as they are known. */
  public String by() {
    String author = source().author();
    String publisher = source().publisher();
    if (author == null || publisher == null) {
      return author == null ? publisher == null ? "" : publisher : author;
    }
    return author + ", " + publisher;
  }

  /** When it came out, in words. */
  public String published() {
    String written = source().published();
    if (written == null) {
      return "date of publication unknown";
    }
    return switch (Edtf.read(written)) {
      case EdtfReading.Understood understood ->
          "published " + When.of(understood.edtf()).asThroughout().inWords();
      case EdtfReading.Refused _ -> "published " + written;
    };
  }

  /** The address it was found at, if it can be followed. */
  public @Nullable String outside() {
    return Links.outside(source().url());
  }

  /** Where its parts are. */
  public String path() {
    return Links.report(line.id());
  }

  /** How many claims nobody has decided on. */
  public Tally tally() {
    return Tally.of(cards);
  }

  /** The four colours. */
  public List<Hue> hues() {
    return List.of(Hue.values());
  }

  /** How many claims have this colour. */
  public long count(Hue hue) {
    return cards.stream().filter(card -> card.hue().equals(hue.code())).count();
  }
}

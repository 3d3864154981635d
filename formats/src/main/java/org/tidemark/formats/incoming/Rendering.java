package org.tidemark.formats.incoming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.document.Hints;
import org.tidemark.model.Assertion;
import org.tidemark.model.Block;
import org.tidemark.model.Claim;
import org.tidemark.model.ClaimId;
import org.tidemark.model.Entity;
import org.tidemark.model.Found;
import org.tidemark.model.Quote;
import org.tidemark.model.Report;
import org.tidemark.model.ReportText;
import org.tidemark.model.Source;
import org.tidemark.model.Term;

/**
 * A file on its way to becoming a report: its rows are written out line by line, and each claim is
 * noted with the words of its line that say so.
 */
public final class Rendering {
  private record Noted(Sketch sketch, List<Span> spans, String address) {}

  private final IncomingFile file;
  private final String format;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Noted> noted = new ArrayList<>();
  private final Cast cast;
  private final SequencedMap<String, Integer> leftOut = new LinkedHashMap<>();
  private final List<String> remarks = new ArrayList<>();
  private @Nullable Line open;
  private int rows;

  /** The rendering of a file whose form goes by this name. */
  public Rendering(IncomingFile file, String format) {
    this.file = file;
    this.format = format;
    this.cast = new Cast(file.name());
  }

  /** Whom and what the file speaks of. */
  public Cast cast() {
    return cast;
  }

  /** Begins the line of a row or element; the one before is finished with that. */
  public Line row(String address) throws Unreadable {
    rows++;
    return line(address, Block.Role.LIST_ITEM);
  }

  /** Begins a line that is no row: a header, a paragraph of a source. */
  public Line line(String address, Block.Role role) throws Unreadable {
    finish();
    if (!text.isEmpty()) {
      append("\n", address);
    }
    open = new Line(this, address, role);
    return open;
  }

  /** Writes a text as it stands, each of its paragraphs a block. */
  public Line verbatim(String address, String words) throws Unreadable {
    Line line = line(address, Block.Role.PARAGRAPH);
    open = null;
    int from = text.length();
    append(words, address);
    int begin = 0;
    for (String paragraph : words.split("\n", -1)) {
      if (!paragraph.isBlank()) {
        int at = from + begin;
        blocks.add(new Block(Block.Role.PARAGRAPH, at, at + paragraph.length(), 0));
      }
      begin += paragraph.length() + 1;
    }
    return line;
  }

  private void finish() {
    if (open != null && !open.isEmpty()) {
      blocks.add(new Block(open.role(), open.begin(), text.length(), 0));
    }
    open = null;
  }

  void append(String words, String address) throws Unreadable {
    if (text.length() + words.length() > IncomingLimits.CHARACTERS) {
      throw new Unreadable(
          address,
          "its text grows longer than " + IncomingLimits.CHARACTERS + " characters here",
          "split the file and bring the parts");
    }
    text.append(words);
  }

  /** How many characters are written. */
  public int length() {
    return text.length();
  }

  /** The characters of a stretch. */
  public String words(Span span) {
    return text.substring(span.begin(), span.end());
  }

  /** Notes a claim that a line says; without words of its own it stands on the whole line. */
  public void say(Line line, Sketch sketch) throws Unreadable {
    if (noted.size() >= IncomingLimits.CLAIMS) {
      throw new Unreadable(
          line.address(),
          "it makes more than " + IncomingLimits.CLAIMS + " claims",
          "split the file and bring the parts");
    }
    List<Span> spans = sketch.spans.isEmpty() ? List.of(line.whole()) : List.copyOf(sketch.spans);
    Noted one = new Noted(sketch, spans, address(line, sketch));
    try {
      assertion(sketch);
    } catch (IllegalArgumentException e) {
      throw new Unreadable(line.address(), String.valueOf(e.getMessage()), "correct that row");
    }
    noted.add(one);
  }

  private static String address(Line line, Sketch sketch) {
    List<String> fields =
        sketch.spans.stream()
            .filter(span -> span.begin() >= line.begin())
            .map(Span::field)
            .filter(field -> !field.isEmpty())
            .toList();
    return line.address() + (fields.isEmpty() ? "" : ": " + String.join(", ", fields));
  }

  /** Counts something that could not be said in a claim: "rows without a date". */
  public void leaveOut(String what) {
    leftOut.merge(what, 1, Integer::sum);
  }

  /** Notes a sentence for the person. */
  public void remark(String sentence) {
    remarks.add(sentence);
  }

  /** The finished report with its claims. */
  public Imported imported(Printed printed) {
    finish();
    ReportText whole = new ReportText(text.toString(), blocks);
    Map<ClaimId, Claim> claims = new LinkedHashMap<>();
    for (Noted one : noted) {
      Claim claim = claim(one, whole);
      claims.putIfAbsent(claim.id(), claim);
    }
    String mediaType = printed.mediaType() + ";format=" + format;
    Hints hints = file.hints();
    String language = hints.language() == null ? "und" : hints.language();
    Report report = new Report(file.id(), mediaType, language, whole, printed.source(file));
    List<Claim> all = new ArrayList<>(claims.values());
    return new Imported(report, cast.all(), all, rows, leftOut, remarks);
  }

  private Assertion assertion(Sketch sketch) {
    return Assertion.of(sketch.kind, full(sketch.subject), full(sketch.object), sketch.details);
  }

  private @Nullable Term full(@Nullable Term term) {
    return term instanceof Entity entity ? cast.full(entity) : term;
  }

  private Claim claim(Noted one, ReportText whole) {
    SortedSet<Quote> quotes = new TreeSet<>();
    one.spans().forEach(span -> quotes.add(whole.quote(span.begin(), span.end())));
    Sketch sketch = one.sketch();
    return new Claim(
        file.id(),
        assertion(sketch),
        sketch.holds,
        sketch.polarity,
        sketch.modality,
        sketch.voice,
        List.copyOf(quotes),
        sketch.found == null ? new Found.ByImport(format, one.address()) : sketch.found,
        sketch.probability);
  }

  /**
   * What a file says of itself; what the person said who brought it outweighs that.
   *
   * @param mediaType what sort of file it is
   * @param title its title, where it has one
   * @param publisher who put it out, where it says
   * @param published when it came out (EDTF), where it says
   */
  public record Printed(
      String mediaType,
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String published) {
    public Printed {
      title = title == null || title.isBlank() ? null : PlainWords.of(title);
    }

    /** A file that says nothing of itself. */
    public static Printed nothing(String mediaType) {
      return new Printed(mediaType, null, null, null);
    }

    Source source(IncomingFile file) {
      Hints said = file.hints();
      return new Source(
          file.name(),
          said.title() != null ? said.title() : title,
          said.author(),
          said.publisher() != null ? said.publisher() : publisher,
          said.published() != null ? said.published() : published,
          said.url(),
          said.licence(),
          said.grade());
    }
  }
}

package org.tidemark.formats.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.incoming.Imported;
import org.tidemark.formats.incoming.IncomingFile;
import org.tidemark.formats.incoming.Line;
import org.tidemark.formats.incoming.Rendering;
import org.tidemark.formats.incoming.Sketch;
import org.tidemark.formats.incoming.Span;
import org.tidemark.formats.incoming.Time;
import org.tidemark.formats.incoming.Unreadable;
import org.tidemark.model.Alias;
import org.tidemark.model.Claim;
import org.tidemark.model.ClaimId;
import org.tidemark.model.Details;
import org.tidemark.model.Entity;
import org.tidemark.model.Figure;
import org.tidemark.model.Qualifier;
import org.tidemark.model.Report;
import org.tidemark.model.Term;

/** The claims of a coding brought together with the report they speak of. */
public final class CodingImport {
  /** What the form goes by. */
  public static final String FORMAT = "coding";

  private static final String NOT_THERE =
      "claims whose words are not in the report, or stand there more than once";

  private final Report report;
  private final List<String> remarks = new ArrayList<>();
  private final SequencedMap<String, Integer> leftOut = new LinkedHashMap<>();

  private CodingImport(Report report) {
    this.report = report;
  }

  /** The report itself with the claims of the coding, each on its words in the report's text. */
  public static Imported onReport(Coding coding, Report report) {
    CodingImport made = new CodingImport(report);
    Map<ClaimId, Claim> claims = new LinkedHashMap<>();
    for (CodedClaim coded : coding.claims()) {
      made.placed(coded).ifPresent(claim -> claims.putIfAbsent(claim.id(), claim));
    }
    return new Imported(
        report,
        once(coding.entities()),
        new ArrayList<>(claims.values()),
        coding.claims().size(),
        made.leftOut,
        made.remarks);
  }

  private static List<Entity> once(List<Entity> entities) {
    return entities.stream().distinct().toList();
  }

  /**
   * A report of its own made of a coding file, one line a claim, for a report that is held already:
   * each claim stands on its words as the file repeats them, once they were found in the report.
   */
  public static Imported ofFile(Coding coding, Report spokenOf, IncomingFile file, String format)
      throws Unreadable {
    CodingImport made = new CodingImport(spokenOf);
    Rendering rendering = new Rendering(file, format);
    for (Entity entity : coding.entities()) {
      rendering.cast().entity(entity.kind(), entity.name());
      for (Alias alias : entity.aliases()) {
        rendering.cast().alsoCalled(entity, alias.name(), "among its entities");
      }
    }
    int number = 0;
    for (CodedClaim coded : coding.claims()) {
      number++;
      if (made.placed(coded).isPresent()) {
        line(rendering, coded, number);
      } else {
        rendering.leaveOut(NOT_THERE);
      }
    }
    made.remarks.forEach(rendering::remark);
    String title = "Coding of " + spokenOf.source().called();
    return rendering.imported(
        new Rendering.Printed("application/json", title, null, spokenOf.source().published()));
  }

  private Optional<Claim> placed(CodedClaim coded) {
    Optional<Claim> claim = coded.on(report);
    if (claim.isEmpty()) {
      leftOut.merge(NOT_THERE, 1, Integer::sum);
      String words = coded.words().getFirst().exact();
      String brief = words.length() > 80 ? words.substring(0, 80) + "…" : words;
      remarks.add(
          "“"
              + brief.replace('\n', ' ')
              + "” is not in "
              + report.source().called()
              + ", or stands there more than once; that claim is left out.");
    }
    return claim;
  }

  private static void line(Rendering rendering, CodedClaim coded, int number) throws Unreadable {
    Line line = rendering.row("claim " + number);
    write(line, coded);
    List<Span> words = new ArrayList<>();
    for (CodedClaim.Passage passage : coded.words()) {
      line.words("quote", passage.exact()).ifPresent(words::add);
    }
    Sketch sketch =
        Sketch.of(coded.assertion().kind())
            .about(coded.assertion().subject())
            .to(coded.assertion().object())
            .detailed(coded.assertion().details())
            .at(time(coded))
            .said(coded.polarity(), coded.modality(), coded.voice())
            .found(coded.found(), coded.probability());
    rendering.say(line, sketch.on(words.toArray(Span[]::new)));
  }

  private static @Nullable Time time(CodedClaim coded) {
    String edtf = coded.holds().edtf();
    return edtf == null ? null : new Time(edtf, coded.holds().words(), coded.holds().reckoning());
  }

  private static void write(Line line, CodedClaim coded) throws Unreadable {
    Details details = coded.assertion().details();
    line.field("type", coded.assertion().kind().code());
    line.field("subject", label(coded.assertion().subject()));
    line.field("object", label(coded.assertion().object()));
    line.field("value", figure(details.value()));
    line.field("unit", details.unit() == null ? "" : details.unit());
    for (Map.Entry<Qualifier, String> word : details.words().entrySet()) {
      line.field(word.getKey().code(), word.getValue());
    }
    line.field("killed", figure(details.killed()));
    line.field("injured", figure(details.injured()));
    line.field("time", coded.holds().edtf() == null ? "" : coded.holds().edtf());
  }

  private static String label(@Nullable Term term) {
    return term == null ? "" : term.label();
  }

  private static String figure(@Nullable Figure figure) {
    return figure == null ? "" : figure.inWords();
  }
}

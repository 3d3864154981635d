package org.tidemark.workbench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Alias;
import org.tidemark.model.Assertion;
import org.tidemark.model.Block;
import org.tidemark.model.Claim;
import org.tidemark.model.Details;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Figure;
import org.tidemark.model.Found;
import org.tidemark.model.Holds;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Report;
import org.tidemark.model.ReportId;
import org.tidemark.model.ReportText;
import org.tidemark.model.Source;
import org.tidemark.model.Term;
import org.tidemark.model.Voice;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.Mode;
import org.tidemark.model.time.When;
import org.tidemark.store.Original;
import org.tidemark.store.ReadReport;

/** Made-up reports for tests, each paragraph one claim's quote. */
public final class Reports {
  private final Report report;
  private final List<Claim> claims = new ArrayList<>();

  private Reports(Report report) {
    this.report = report;
  }

  /** A report whose paragraphs are these. */
  public static Reports of(String file, @Nullable String published, String... paragraphs) {
    String text = String.join("\n\n", paragraphs);
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (String paragraph : paragraphs) {
      int end = begin + paragraph.length();
      blocks.add(new Block(Block.Role.PARAGRAPH, begin, end, 0));
      begin = end + 2;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Source source = new Source(file, null, null, null, published, null, null, 'F');
    return new Reports(
        new Report(ReportId.of(bytes), "text/plain", "en", new ReportText(text, blocks), source));
  }

  /** An organisation. */
  public static Entity org(String name, String... aliases) {
    List<Alias> other = new ArrayList<>();
    for (String alias : aliases) {
      other.add(new Alias(alias, "given in brackets"));
    }
    return new Entity(EntityKind.ORGANISATION, name, other);
  }

  /** A person. */
  public static Entity person(String name) {
    return Entity.named(EntityKind.PERSON, name);
  }

  /** The same report with one more claim, standing on a paragraph. */
  public Reports says(int paragraph, Kind kind, @Nullable Term subject, @Nullable Term object) {
    return says(paragraph, Assertion.of(kind, subject, object, Details.NONE), null);
  }

  /** The same report with a figure of strength. */
  public Reports counts(int paragraph, Entity who, Figure figure, String time) {
    return says(
        paragraph,
        Assertion.of(Kind.STRENGTH, who, null, Details.counting(figure, "fighters")),
        time);
  }

  /** The same report with one more claim. */
  public Reports says(int paragraph, Assertion assertion, @Nullable String time) {
    claims.add(claim(paragraph, assertion, time));
    return this;
  }

  /** The same report with one more claim, of this polarity and modality. */
  public Reports says(
      int paragraph,
      Assertion assertion,
      @Nullable String time,
      Polarity polarity,
      Modality modality) {
    Claim plain = claim(paragraph, assertion, time);
    claims.add(
        new Claim(
            plain.report(),
            assertion,
            plain.holds(),
            polarity,
            modality,
            plain.voice(),
            plain.quotes(),
            plain.found(),
            plain.probability()));
    return this;
  }

  /** A claim standing on a paragraph. */
  public Claim claim(int paragraph, Assertion assertion, @Nullable String time) {
    Block block = report.text().blocks().get(paragraph - 1);
    Mode mode = assertion.kind() == Kind.STRENGTH ? Mode.THROUGHOUT : Mode.WITHIN;
    Holds holds =
        time == null ? Holds.UNDATED : new Holds(When.of(Edtf.parse(time), mode), time, null, null);
    return new Claim(
        report.id(),
        assertion,
        holds,
        Polarity.ASSERTED,
        Modality.FACT,
        Voice.OF_THE_REPORT,
        List.of(report.text().quote(block.begin(), block.end())),
        new Found.ByPerson("a test"),
        1.0);
  }

  /** The report itself. */
  public Report report() {
    return report;
  }

  /** The report as it is kept. */
  public ReadReport read() {
    byte[] bytes = report.text().characters().getBytes(StandardCharsets.UTF_8);
    return new ReadReport(report, Original.of(bytes), List.of(), claims);
  }
}

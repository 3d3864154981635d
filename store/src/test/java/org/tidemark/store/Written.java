package org.tidemark.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

/** A report written for a test: text, entities and claims in a few words. */
public final class Written {
  private final Report report;
  private final Original original;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  private Written(String file, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    original = Original.of(bytes);
    Source source =
        new Source(file, "On " + file, "A. Writer", null, "2020-03", null, "CC0-1.0", 'C');
    report =
        new Report(
            ReportId.of(bytes), "text/plain", "en", new ReportText(text, paragraphs(text)), source);
  }

  public static Written report(String file, String text) {
    return new Written(file, text);
  }

  private static List<Block> paragraphs(String text) {
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        blocks.add(new Block(Block.Role.PARAGRAPH, begin, begin + line.length(), 1));
      }
      begin += line.length() + 1;
    }
    return blocks;
  }

  public static Entity organisation(String name, String... aliases) {
    return entity(EntityKind.ORGANISATION, name, aliases);
  }

  public static Entity person(String name, String... aliases) {
    return entity(EntityKind.PERSON, name, aliases);
  }

  public static Entity place(String name) {
    return entity(EntityKind.PLACE, name);
  }

  private static Entity entity(EntityKind kind, String name, String... aliases) {
    List<Alias> others = new ArrayList<>();
    for (String alias : aliases) {
      others.add(new Alias(alias, "stands in brackets after the name"));
    }
    return new Entity(kind, name, others);
  }

  public Written with(Entity... more) {
    entities.addAll(List.of(more));
    return this;
  }

  /** A plain claim standing on these words of the text. */
  public Written says(Kind kind, Term subject, Term object, String words) {
    return says(claim(Assertion.of(kind, subject, object, Details.NONE), Holds.UNDATED, words));
  }

  /** The same, dated. */
  public Written says(Kind kind, Term subject, Term object, Holds holds, String words) {
    return says(claim(Assertion.of(kind, subject, object, Details.NONE), holds, words));
  }

  public Written counts(Entity subject, Figure figure, String unit, Holds holds, String words) {
    Assertion said = Assertion.of(Kind.STRENGTH, subject, null, Details.counting(figure, unit));
    return says(claim(said, holds, words));
  }

  public Written says(Claim claim) {
    claims.add(claim);
    return this;
  }

  public Claim claim(Assertion said, Holds holds, String words) {
    int begin = report.text().characters().indexOf(words);
    return new Claim(
        report.id(),
        said,
        holds,
        Polarity.ASSERTED,
        Modality.FACT,
        Voice.OF_THE_REPORT,
        List.of(report.text().quote(begin, begin + words.length())),
        new Found.ByRule("test-rule", "1", List.of("subject: the first noun")),
        0.8);
  }

  public static Holds during(String edtf) {
    return new Holds(When.of(Edtf.parse(edtf), Mode.THROUGHOUT), edtf, null, null);
  }

  public Report report() {
    return report;
  }

  public ReadReport read() {
    return new ReadReport(report, original, entities, claims);
  }
}

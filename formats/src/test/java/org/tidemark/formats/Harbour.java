package org.tidemark.formats;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.tidemark.formats.selection.InWords;
import org.tidemark.formats.selection.Part;
import org.tidemark.formats.selection.Saying;
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
import org.tidemark.model.Qualifier;
import org.tidemark.model.Quote;
import org.tidemark.model.Report;
import org.tidemark.model.ReportId;
import org.tidemark.model.ReportText;
import org.tidemark.model.Source;
import org.tidemark.model.Voice;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.When;

/** A short report on a league of dockers, with claims made on it. */
public final class Harbour {
  /** Its text: two characters outside the basic plane stand before the first claim. */
  public static final String TEXT =
      "𝕿𝖍e Harbour League (HL) had about 400 members, \"more or less\", in 1921. According to the"
          + " town, Ada Lark no longer leads it.";

  private Harbour() {}

  /** The report. */
  public static Report report() {
    return new Report(
        ReportId.of(TEXT.getBytes(StandardCharsets.UTF_8)),
        "text/plain",
        "en",
        new ReportText(TEXT, List.of(new Block(Block.Role.PARAGRAPH, 0, TEXT.length(), 0))),
        new Source("harbour.1921.txt", "The League", null, "=Coast", "1922", null, null, 'F'));
  }

  /** The report with these claims. */
  public static Part part(List<Claim> claims) {
    return new Part(report(), claims.stream().map(Harbour::saying).toList());
  }

  private static Saying saying(Claim claim) {
    Instant recorded = Instant.parse("2024-09-14T10:00:00Z");
    return new Saying(
        claim.id(), claim, new InWords("", "", "", "", ""), "proposed", recorded, List.of());
  }

  /** The league, with one other name. */
  public static Entity league() {
    return new Entity(
        EntityKind.ORGANISATION, "Harbour League", List.of(new Alias("HL", "in brackets")));
  }

  /** How many there were. */
  public static Claim strength() {
    Details details = Details.counting(Figure.about(400), "members");
    return claim(
        Assertion.of(Kind.STRENGTH, league(), null, details),
        new Holds(When.of(Edtf.parse("1921")).asThroughout(), "1921", "in 1921", null),
        "Harbour League (HL) had about 400 members, \"more or less\"");
  }

  /** Who led it and no longer does, by the town's account. */
  public static Claim leader() {
    Entity lark = Entity.named(EntityKind.PERSON, "Ada Lark");
    Details details = Details.NONE.with(Qualifier.ROLE, "-chair");
    Claim claim =
        claim(
            Assertion.of(Kind.LEADS, lark, league(), details),
            Holds.UNDATED,
            "Ada Lark no longer leads it");
    return new Claim(
        claim.report(),
        claim.assertion(),
        claim.holds(),
        Polarity.ENDED,
        Modality.REPORTED,
        new Voice("the town", "According to"),
        claim.quotes(),
        claim.found(),
        0.75);
  }

  private static Claim claim(Assertion assertion, Holds holds, String words) {
    Report report = report();
    int begin = TEXT.indexOf(words);
    Quote quote = report.text().quote(begin, begin + words.length());
    return new Claim(
        report.id(),
        assertion,
        holds,
        Polarity.ASSERTED,
        Modality.FACT,
        Voice.OF_THE_REPORT,
        List.of(quote),
        new Found.ByRule("some-rule", "1", List.of()),
        0.5);
  }
}

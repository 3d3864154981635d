package org.tidemark.formats;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.formats.selection.InWords;
import org.tidemark.formats.selection.Part;
import org.tidemark.formats.selection.Party;
import org.tidemark.formats.selection.Saying;
import org.tidemark.formats.selection.Selection;
import org.tidemark.formats.selection.Spot;
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
import org.tidemark.model.Report;
import org.tidemark.model.ReportId;
import org.tidemark.model.ReportText;
import org.tidemark.model.Source;
import org.tidemark.model.Term;
import org.tidemark.model.Voice;
import org.tidemark.model.Words;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.When;

/** Two made-up reports with a claim of every kind, in every sort of time, in trying words. */
public final class Sample {
  private static final List<String> TIMES =
      List.of(
          "2015-03-07",
          "2015-03",
          "2015~",
          "2014/2016",
          "2015-03-07/2015-04-01",
          "2018/..",
          "../2015",
          "/2015-02-03",
          "198X",
          "2016-22",
          "[2014,2016]",
          "..");
  private static final List<String> TRYING =
      List.of(
          "plain words",
          "=HYPERLINK(\"http://x\")",
          "<script>alert('&amp;')</script>",
          "commas, \"quotes\" and\nlines",
          "**bold** [link](x) `code` | pipe",
          "\\latex{} $x_1$ 100% #1 ~ ^",
          "'apostrophe first",
          "Überfall 𝕿 عربى",
          "]]> --> */ ?>",
          "-dash first");
  private static final Instant RECORDED = Instant.parse("2024-09-14T10:00:00.123456Z");

  private final Report report;
  private final List<Saying> sayings = new ArrayList<>();

  private Sample(Report report) {
    this.report = report;
  }

  /** The reports, every claim of the one in the kinds' order and some of the other. */
  public static Selection selection() {
    return new Selection("Harbour & <Towns>", parts(), Sample::party, Set.of(), true);
  }

  /** Nothing at all. */
  public static Selection nothing() {
    return new Selection("Nothing", List.of(), Sample::party, Set.of(), true);
  }

  /** The parts of the selection. */
  public static List<Part> parts() {
    Sample one = new Sample(report("towns <1>.txt", "2019-05-14", TRYING));
    int n = 0;
    for (Kind kind : Kind.values()) {
      one.say(kind, n++);
      one.say(kind, n++);
    }
    Sample other = new Sample(report("=later.pdf", "2021", TRYING.reversed()));
    for (int i = 0; i < TIMES.size(); i++) {
      other.say(Kind.PRESENT_IN, i);
      other.say(Kind.MEMBER_OF, i, Polarity.ASSERTED, Modality.FACT);
      other.say(Kind.ALLIED_WITH, i, Polarity.ASSERTED, Modality.FACT);
    }
    return List.of(new Part(one.report, one.sayings), new Part(other.report, other.sayings));
  }

  private static Report report(String file, String published, List<String> paragraphs) {
    List<Block> blocks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    blocks.add(new Block(Block.Role.HEADING, 0, file.length(), 1));
    text.append(file).append("\n\n");
    for (String paragraph : paragraphs) {
      int begin = text.length();
      text.append("It is said: ").append(paragraph).append(". So it is.");
      blocks.add(new Block(Block.Role.PARAGRAPH, begin, text.length(), 1 + blocks.size() / 4));
      text.append("\n\n");
    }
    return new Report(
        ReportId.of(text.toString().getBytes(StandardCharsets.UTF_8)),
        "text/plain",
        "en",
        new ReportText(text.toString(), blocks),
        new Source(
            file,
            "Towns & {Harbours}",
            "A. Heron and B. Gull",
            "Coast \"Press\"",
            published,
            "https://example.org/a?b=c&d=e",
            "CC BY 4.0",
            'B'));
  }

  private void say(Kind kind, int n) {
    say(kind, n, Polarity.values()[n % 3], Modality.values()[n % 4]);
  }

  private void say(Kind kind, int n, Polarity polarity, Modality modality) {
    Claim claim =
        new Claim(
            report.id(),
            Assertion.of(kind, subject(kind, n), object(kind, n), details(kind, n)),
            holds(kind, n),
            polarity,
            modality,
            n % 5 == 0 ? new Voice(trying(n), "allegedly") : Voice.OF_THE_REPORT,
            quotes(n),
            found(n),
            (n % 10) / 10.0);
    List<Saying.Ruling> rulings =
        n % 7 == 0
            ? List.of(new Saying.Ruling("accepted", "R. Amin", trying(n), RECORDED))
            : List.of();
    sayings.add(
        new Saying(
            claim.id(),
            claim,
            new InWords(
                "It says " + kind.code() + ": " + trying(n) + ".",
                kind.code() + ": " + trying(n),
                claim.holds().edtf() == null ? "" : claim.holds().edtf(),
                n % 2 == 0 ? "How it is built" : "What happened",
                "page 1, paragraph " + (1 + n % TRYING.size())),
            rulings.isEmpty() ? "proposed" : "accepted",
            RECORDED,
            rulings));
  }

  private List<org.tidemark.model.Quote> quotes(int n) {
    List<org.tidemark.model.Quote> quotes = new ArrayList<>();
    quotes.add(quote(trying(n)));
    if (n % 4 == 0) {
      quotes.add(quote(trying(n + 1)));
    }
    return quotes;
  }

  private org.tidemark.model.Quote quote(String words) {
    int begin = report.text().characters().indexOf(words);
    return report.text().quote(begin, begin + words.length());
  }

  private static Found found(int n) {
    return switch (n % 3) {
      case 0 -> new Found.ByRule("some/rule", "1", List.of("a step"));
      case 1 -> new Found.ByModel("a-model", "2.1");
      default -> new Found.ByPerson("T. Wren");
    };
  }

  private static @Nullable Term subject(Kind kind, int n) {
    if (kind == Kind.CAUSED) {
      return new Words(trying(n));
    }
    if (kind == Kind.ATTACKED && n % 2 == 0) {
      return null;
    }
    boolean person = kind == Kind.LEADS || kind == Kind.MEMBER_OF || kind == Kind.REMOVED;
    return person
        ? Entity.named(EntityKind.PERSON, "Ada Lark " + n % 3)
        : Entity.named(EntityKind.ORGANISATION, "League of " + trying(n % 4));
  }

  private static @Nullable Term object(Kind kind, int n) {
    return switch (kind.end()) {
      case WORDS -> new Words(trying(n + 2));
      case NONE -> null;
      case MAYBE_ENTITY -> n % 2 == 0 ? Entity.named(far(kind), "Port " + n % 4) : null;
      case ENTITY -> Entity.named(far(kind), "Port " + n % 4);
    };
  }

  private static EntityKind far(Kind kind) {
    return switch (kind) {
      case COVERS, CONTROLS, PRESENT_IN, ATTACKED -> EntityKind.PLACE;
      case COMPOSED_OF -> EntityKind.POPULATION;
      default -> EntityKind.ORGANISATION;
    };
  }

  private static Details details(Kind kind, int n) {
    Details details = kind == Kind.STRENGTH ? Details.counting(figure(n), "members") : Details.NONE;
    if (kind == Kind.ATTACKED) {
      details = new Details(null, null, figure(n), figure(n + 1), details.words());
    }
    for (Qualifier qualifier : Qualifier.values()) {
      details = kind.takes(qualifier) && n % 2 == 0 ? details.with(qualifier, trying(n)) : details;
    }
    return details.equals(Details.NONE) && kind == Kind.ATTACKED
        ? details.with(Qualifier.TARGET, "a pier")
        : details;
  }

  private static Figure figure(int n) {
    return switch (n % 5) {
      case 0 -> Figure.exactly(12);
      case 1 -> Figure.about(4000);
      case 2 -> Figure.moreThan(10).computedBy("5 + 5");
      case 3 -> Figure.between(0, 119);
      default -> Figure.atMost(7);
    };
  }

  private static Holds holds(Kind kind, int n) {
    String time = TIMES.get(n % TIMES.size());
    if (time.equals("..")) {
      return Holds.UNDATED;
    }
    Edtf edtf = Edtf.parse(time);
    return new Holds(When.of(edtf, kind.mode()), time, trying(n), n % 2 == 0 ? "counted" : null);
  }

  private static String trying(int n) {
    return TRYING.get(n % TRYING.size());
  }

  private static Party party(ReportId report, Entity entity) {
    String key =
        ReportId.of((entity.kind() + entity.name()).getBytes(StandardCharsets.UTF_8))
            .sha256()
            .substring(0, 10);
    boolean place = entity.kind() == EntityKind.PLACE;
    boolean known = place && !entity.name().endsWith("1");
    Spot spot = known ? new Spot(12.5, -7.25, 1 + entity.name().length() % 5, "XX") : null;
    List<String> others = entity.name().endsWith("2") ? List.of("The \"Other\" " + key) : List.of();
    return new Party(key, entity.kind(), entity.name(), others, spot);
  }
}

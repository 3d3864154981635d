package org.tidemark.store.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.tidemark.model.Alias;
import org.tidemark.model.Assertion;
import org.tidemark.model.Block;
import org.tidemark.model.Claim;
import org.tidemark.model.ClaimId;
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
import org.tidemark.model.Words;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.Mode;
import org.tidemark.model.time.When;
import org.tidemark.store.Original;
import org.tidemark.store.ReadReport;

/**
 * Reports as a large casebook has them: a few organisations are in very many, most in a few; each
 * report speaks of some dozens of names; three claims in four have a date; many claims share a
 * sentence; words are as uneven as words are.
 */
final class MadeReports {
  static final int ORGANISATIONS = 20_000;
  private static final int PEOPLE = 30_000;
  private static final int PLACES = 3_000;
  private static final int WORDS = 40_000;
  private static final int SENTENCES = 400;
  private static final int CAST = 40;
  private static final int FIRST_YEAR = 1990;
  private static final int YEARS = 34;

  private final Random random;
  private final Skew words;
  private final int claims;
  private final List<Entity> cast = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  private MadeReports(long number, int claims) {
    this.random = new Random(number * 7919 + 17);
    this.words = new Skew(random, WORDS, 4);
    this.claims = claims;
  }

  /** The report of a number, the same each time. */
  static ReadReport of(long number, int claims) {
    return new MadeReports(number, claims).read(number);
  }

  /** The name of an organisation; the lower its number, the more reports speak of it. */
  static String organisation(int number) {
    return "Front " + letters(number) + " of the " + letters(number * 31 + 7) + " Valley";
  }

  private static String letters(int number) {
    StringBuilder name = new StringBuilder();
    for (int left = Math.abs(number) + 1; left > 0; left /= 20) {
      name.append((char) ('a' + left % 20)).append("aeiou".charAt(left % 5));
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  static String word(int rank) {
    return switch (rank) {
      case 0 -> "the";
      case 1 -> "of";
      case 2 -> "in";
      case 3 -> "fighters";
      case 4 -> "attack";
      default -> letters(rank).toLowerCase(java.util.Locale.ROOT) + "n";
    };
  }

  private ReadReport read(long number) {
    fillCast();
    String text = text(number);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    LocalDate day = LocalDate.of(FIRST_YEAR + 5, 1, 1).plusDays(number * 3);
    Source source =
        new Source(
            "report-" + number + ".txt",
            "Report " + number,
            null,
            "Institute " + number % 50,
            day.toString(),
            null,
            null,
            'C');
    Report report =
        new Report(ReportId.of(bytes), "text/plain", "en", new ReportText(text, blocks), source);
    return new ReadReport(report, Original.of(bytes), cast, said(report));
  }

  private void fillCast() {
    Skew organisations = new Skew(random, ORGANISATIONS, 3);
    Skew people = new Skew(random, PEOPLE, 2);
    Skew places = new Skew(random, PLACES, 3);
    Set<Entity> all = new java.util.LinkedHashSet<>();
    while (all.size() < CAST) {
      int draw = random.nextInt(4);
      if (draw < 2) {
        int number = organisations.next();
        all.add(organisation(number, number % 5 == 0));
      } else if (draw == 2) {
        all.add(Entity.named(EntityKind.PERSON, "Abu " + letters(people.next() * 3 + 1)));
      } else {
        all.add(Entity.named(EntityKind.PLACE, letters(places.next() * 11 + 3) + "abad"));
      }
    }
    cast.addAll(all);
  }

  private static Entity organisation(int number, boolean acronym) {
    String name = organisation(number);
    List<Alias> aliases =
        acronym ? List.of(new Alias("F" + number + "V", "given in brackets")) : List.of();
    return new Entity(EntityKind.ORGANISATION, name, aliases);
  }

  private String text(long number) {
    StringBuilder text = new StringBuilder("Report " + number + " on matters of record.\n");
    int sentences = Math.min(claims, SENTENCES);
    for (int i = 0; i < sentences; i++) {
      int begin = text.length();
      for (int w = 8 + random.nextInt(12); w > 0; w--) {
        text.append(word(words.next())).append(w == 1 ? "." : " ");
      }
      blocks.add(new Block(Block.Role.PARAGRAPH, begin, text.length(), 1 + i / 20));
      text.append('\n');
    }
    return text.toString();
  }

  private List<Claim> said(Report report) {
    List<Claim> said = new ArrayList<>();
    Set<ClaimId> known = new HashSet<>();
    while (said.size() < claims) {
      Claim claim = claim(report);
      if (known.add(claim.id())) {
        said.add(claim);
      }
    }
    return said;
  }

  private Claim claim(Report report) {
    Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
    Block sentence = blocks.get(random.nextInt(blocks.size()));
    Details details =
        kind == Kind.STRENGTH
            ? Details.counting(Figure.about(100 + random.nextInt(9_000)), "fighters")
            : Details.NONE;
    return new Claim(
        report.id(),
        Assertion.of(kind, subject(kind), object(kind), details),
        holds(kind),
        random.nextInt(12) == 0 ? Polarity.ENDED : Polarity.ASSERTED,
        random.nextInt(5) == 0 ? Modality.REPORTED : Modality.FACT,
        Voice.OF_THE_REPORT,
        List.of(report.text().quote(sentence.begin(), sentence.end())),
        new Found.ByRule("rule-" + random.nextInt(400), "1", List.of("set off by a verb")),
        0.5 + random.nextInt(50) / 100.0);
  }

  private Term subject(Kind kind) {
    return kind == Kind.CAUSED ? new Words("cause " + random.nextInt(999)) : anyone();
  }

  /** The first of a report's cast are its main ones. */
  private Entity anyone() {
    return cast.get(new Skew(random, cast.size(), 2).next());
  }

  private @org.jspecify.annotations.Nullable Term object(Kind kind) {
    return switch (kind.end()) {
      case ENTITY, MAYBE_ENTITY -> anyone();
      case WORDS -> new Words("words " + random.nextInt(999));
      case NONE -> null;
    };
  }

  private Holds holds(Kind kind) {
    int year = FIRST_YEAR + random.nextInt(YEARS);
    String edtf =
        switch (random.nextInt(8)) {
          case 0, 1 -> null;
          case 2, 3 -> Integer.toString(year);
          case 4 -> year + "-" + (random.nextInt(2) == 0 ? "05" : "11");
          case 5 -> year + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(9);
          case 6 -> year + "/" + (year + 1 + random.nextInt(4));
          default -> year + "/..";
        };
    return edtf == null
        ? Holds.UNDATED
        : new Holds(
            When.of(Edtf.parse(edtf), edtf.contains("/") ? Mode.THROUGHOUT : kind.mode()),
            edtf,
            null,
            null);
  }
}

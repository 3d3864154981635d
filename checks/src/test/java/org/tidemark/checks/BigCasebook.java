package org.tidemark.checks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
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
import org.tidemark.model.Term;
import org.tidemark.model.Voice;
import org.tidemark.model.Words;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.When;
import org.tidemark.store.Original;
import org.tidemark.store.ReadReport;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.NameLists;
import org.tidemark.workbench.compare.Finding;
import org.tidemark.workbench.compare.PassedReports;
import org.tidemark.workbench.compare.Verdict;
import org.tidemark.workbench.compare.Weighing;

/**
 * A measurement, not a test: how long a report of 200 claims takes to be weighed against a casebook
 * of a million, made up by lot.
 *
 * <p>Organisations are spoken of as words are used in a language: the first twice as often as the
 * second, three times as often as the third. Arguments: a casebook file, which is made if it is not
 * there, and the number of claims.
 */
final class BigCasebook {
  private static final int REPORT = 100;
  private static final int ORGANISATIONS = 20_000;
  private static final int ROUNDS = 12;
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2024-09-14T10:00:00Z"));
  private static final String[] SYLLABLES =
      "ba den kor li mas nu or pel qua rin so tal ur ven wex yar zim ost hal fen".split(" ");
  private static final String[] SORTS = {
    "Front", "Brigade", "Movement", "Army", "Party", "League", "Council", "Guard"
  };

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final SplittableRandom random;
  private final double[] upTo = new double[ORGANISATIONS];

  private BigCasebook(long seed) {
    this.random = new SplittableRandom(seed);
    double sum = 0;
    for (int i = 0; i < ORGANISATIONS; i++) {
      sum += 1.0 / (i + 1);
      upTo[i] = sum;
    }
  }

  public static void main(String[] args) {
    Path file = Path.of(args.length > 0 ? args[0] : "big.tidemark");
    int claims = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
    boolean there = Files.exists(file);
    try (Desk desk = Desk.open(file.toString(), CLOCK)) {
      if (!there) {
        BigCasebook made = new BigCasebook(1);
        for (int i = 0; i < claims / REPORT; i++) {
          desk.casebook().add(made.report("report " + i, REPORT, -1));
        }
      }
      measure(desk, "as the others speak", -1);
      measure(desk, "of the tenth organisation only", 9);
      measure(desk, "of the first organisation only", 0);
    }
  }

  private static void measure(Desk desk, String how, int about) {
    BigCasebook made = new BigCasebook(2);
    NameLists lists = new NameLists(Path.of("rules/en/names"));
    long[] took = new long[ROUNDS];
    long[] busy = new long[ROUNDS];
    int met = 0;
    int contradictions = 0;
    for (int i = 0; i < ROUNDS; i++) {
      ReadReport fresh = made.report("new " + i, 200, about);
      long began = System.nanoTime();
      long cpu = THREADS.getCurrentThreadCpuTime();
      List<Finding> findings = new Weighing(lists, desk.casebook(), new PassedReports()).of(fresh);
      took[i] = (System.nanoTime() - began) / 1_000_000;
      busy[i] = (THREADS.getCurrentThreadCpuTime() - cpu) / 1_000_000;
      met = findings.stream().mapToInt(finding -> finding.met().size()).sum();
      contradictions =
          (int) findings.stream().filter(f -> f.verdict() == Verdict.CONTRADICTS).count();
    }
    System.out.printf(
        Locale.ROOT,
        "200 claims %s: %s ms, of them at work %s; the last met %d held claims, %d contradict%n",
        how,
        Arrays.toString(took),
        Arrays.toString(busy),
        met,
        contradictions);
  }

  private ReadReport report(String file, int claims, int about) {
    StringBuilder text = new StringBuilder(file).append('\n');
    List<Assertion> said = new ArrayList<>();
    List<int[]> spans = new ArrayList<>();
    String year = String.valueOf(1990 + random.nextInt(35));
    for (int i = 0; i < claims; i++) {
      Assertion assertion = assertion(about);
      said.add(assertion);
      int begin = text.length();
      text.append(words(assertion)).append(", as was seen there by those who were near.");
      spans.add(new int[] {begin, text.length()});
      text.append(i % 5 == 4 ? "\n" : " ");
    }
    String characters = text.toString();
    byte[] bytes = characters.getBytes(StandardCharsets.UTF_8);
    List<Block> blocks = List.of(new Block(Block.Role.PARAGRAPH, 0, characters.length(), 0));
    Source source = new Source(file, file, null, null, year, null, null, 'F');
    Report report =
        new Report(
            ReportId.of(bytes), "text/plain", "en", new ReportText(characters, blocks), source);
    List<Claim> made = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      Quote quote = report.text().quote(spans.get(i)[0], spans.get(i)[1]);
      made.add(claim(report.id(), said.get(i), quote));
    }
    return new ReadReport(report, Original.of(bytes), List.of(), made);
  }

  private static String words(Assertion said) {
    Term subject = said.subject();
    Term object = said.object();
    return (subject == null ? "Somebody" : subject.label())
        + " "
        + said.kind().code()
        + (object == null ? "" : " " + object.label());
  }

  private Claim claim(ReportId report, Assertion said, Quote quote) {
    String time = time();
    Holds holds =
        time == null ? Holds.UNDATED : new Holds(When.of(Edtf.parse(time)), time, null, null);
    return new Claim(
        report,
        said,
        holds,
        random.nextInt(12) == 0 ? Polarity.ENDED : Polarity.ASSERTED,
        random.nextInt(8) == 0 ? Modality.REPORTED : Modality.FACT,
        Voice.OF_THE_REPORT,
        List.of(quote),
        new Found.ByRule("by-lot", "1", List.of()),
        0.8);
  }

  private @Nullable String time() {
    String year = String.valueOf(1985 + random.nextInt(40));
    return switch (random.nextInt(5)) {
      case 0, 1 -> null;
      case 2 -> year;
      case 3 -> year + "-0" + (1 + random.nextInt(9));
      default -> year + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
    };
  }

  private Assertion assertion(int about) {
    Entity who = about < 0 ? organisation() : organisation(about);
    return switch (random.nextInt(14)) {
      case 0 ->
          Assertion.of(
              Kind.STRENGTH,
              who,
              null,
              Details.counting(Figure.about(100L * (1 + random.nextInt(200))), "fighters"));
      case 1, 2 -> plain(Kind.LEADS, person(), who);
      case 3 -> plain(Kind.MEMBER_OF, person(), who);
      case 4 -> plain(Kind.ALLIED_WITH, who, organisation());
      case 5 -> plain(Kind.HOSTILE_TO, who, organisation());
      case 6, 7 ->
          Assertion.of(
              Kind.ATTACKED,
              who,
              place(),
              Details.NONE.with(Qualifier.TARGET, name(random.nextInt(400)) + " market"));
      case 8 -> plain(Kind.CONTROLS, who, place());
      case 9 -> plain(Kind.PRESENT_IN, who, place());
      case 10 -> plain(Kind.PART_OF, organisation(), who);
      case 11 -> plain(Kind.INCOME_FROM, who, new Words("trade in " + name(random.nextInt(300))));
      case 12 -> plain(Kind.STATED, who, new Words("plan for " + name(random.nextInt(3000))));
      default -> plain(Kind.AIMS_TO, who, new Words("rule of " + name(random.nextInt(300))));
    };
  }

  private static Assertion plain(Kind kind, Entity subject, Term object) {
    return Assertion.of(kind, subject, object, Details.NONE);
  }

  private Entity organisation() {
    int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[ORGANISATIONS - 1]);
    return organisation(found < 0 ? Math.min(-found - 1, ORGANISATIONS - 1) : found);
  }

  private static Entity organisation(int rank) {
    return Entity.named(EntityKind.ORGANISATION, name(rank * 7) + " " + SORTS[rank % SORTS.length]);
  }

  private Entity person() {
    int rank = random.nextInt(30_000);
    return Entity.named(EntityKind.PERSON, name(rank * 11 + 5) + " " + name(rank % 977));
  }

  private Entity place() {
    return Entity.named(EntityKind.PLACE, name(random.nextInt(2_000) * 3 + 1) + "ford");
  }

  /** Another name for each number: its digits to the base of the syllables. */
  private static String name(int number) {
    StringBuilder name = new StringBuilder();
    int rest = number + SYLLABLES.length;
    while (rest > 0) {
      name.append(SYLLABLES[rest % SYLLABLES.length]);
      rest /= SYLLABLES.length;
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}

package org.tidemark.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
import org.tidemark.model.Qualifier;
import org.tidemark.model.Quote;
import org.tidemark.model.Report;
import org.tidemark.model.ReportId;
import org.tidemark.model.ReportText;
import org.tidemark.model.Source;
import org.tidemark.model.Term;
import org.tidemark.model.Voice;
import org.tidemark.model.Words;
import org.tidemark.model.time.Boundary;
import org.tidemark.model.time.Mode;
import org.tidemark.model.time.When;

/** A report full of claims drawn by lot, strange characters and corner cases included. */
final class RandomReport {
  private static final String[] PIECES = {
    "river", "Ødegård", "أحمد", "IS-K", "'", "\"", "\\", "\n", "a\tb", "𝔊𝔯", "é", "e\u0301", "%",
    "--", ";", "7,000", "–", "\u00a0", "ß"
  };

  private final Random random;
  private final ReportText text;
  private final ReportId id;
  private final byte[] bytes;
  private final List<Entity> entities = new ArrayList<>();

  private RandomReport(long seed) {
    random = new Random(seed);
    StringBuilder whole = new StringBuilder("report " + seed + ' ');
    for (int i = 0; i < 80; i++) {
      whole.append(words()).append(i % 9 == 0 ? "\n" : " ");
    }
    String characters = whole.toString();
    bytes = characters.getBytes(StandardCharsets.UTF_16);
    id = ReportId.of(bytes);
    int middle = characters.indexOf('\n') + 1;
    text =
        new ReportText(
            characters,
            List.of(
                new Block(Block.Role.HEADING, 0, middle, 1),
                new Block(Block.Role.TABLE_CELL, middle, characters.length(), 2)));
    for (EntityKind kind : EntityKind.values()) {
      for (int i = 0; i < 3; i++) {
        entities.add(new Entity(kind, "E" + i + words(), aliases()));
      }
    }
  }

  static ReadReport of(long seed) {
    return new RandomReport(seed).read();
  }

  private ReadReport read() {
    List<Claim> claims = new ArrayList<>();
    List<ClaimId> names = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Claim claim = claim(kind);
      if (!names.contains(claim.id())) {
        names.add(claim.id());
        claims.add(claim);
      }
    }
    Source source =
        new Source("f" + words(), maybe(), maybe(), maybe(), maybe(), maybe(), maybe(), grade());
    Report report = new Report(id, "text/x-" + random.nextInt(9), "en", text, source);
    return new ReadReport(report, Original.of(bytes), entities, claims);
  }

  private Claim claim(Kind kind) {
    return new Claim(
        id,
        Assertion.of(kind, subject(kind), object(kind), details(kind)),
        new Holds(when(), maybe(), maybe(), maybe()),
        pick(Polarity.values()),
        pick(Modality.values()),
        new Voice(maybe(), maybe()),
        quotes(),
        found(),
        random.nextBoolean() ? random.nextDouble() : random.nextInt(2));
  }

  private @Nullable Term subject(Kind kind) {
    return kind == Kind.CAUSED ? new Words(words()) : entity();
  }

  private @Nullable Term object(Kind kind) {
    return switch (kind.end()) {
      case ENTITY -> entity();
      case MAYBE_ENTITY -> random.nextBoolean() ? entity() : null;
      case WORDS -> new Words(words());
      case NONE -> null;
    };
  }

  private Entity entity() {
    return entities.get(random.nextInt(entities.size()));
  }

  private List<Alias> aliases() {
    List<Alias> aliases = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      aliases.add(new Alias("A" + words(), random.nextBoolean() ? "" : words()));
    }
    return aliases;
  }

  private Details details(Kind kind) {
    SortedMap<Qualifier, String> words = new TreeMap<>();
    for (Qualifier qualifier : Qualifier.values()) {
      if (kind.takes(qualifier) && random.nextBoolean()) {
        words.put(qualifier, words());
      }
    }
    boolean counted = kind == Kind.STRENGTH || random.nextInt(4) == 0;
    return new Details(
        counted ? figure() : null,
        maybe(),
        random.nextInt(4) == 0 ? figure() : null,
        random.nextInt(4) == 0 ? figure() : null,
        words);
  }

  private Figure figure() {
    long lo = random.nextLong(1_000_000_000_000L);
    Long hi = random.nextBoolean() ? lo + random.nextInt(5000) : null;
    Long best = random.nextBoolean() ? lo : null;
    return new Figure(lo, hi, best, random.nextBoolean(), random.nextBoolean(), maybe());
  }

  private When when() {
    if (random.nextInt(4) == 0) {
      return When.undated();
    }
    long day = random.nextInt(40_000) - 10_000;
    Boundary start = boundary(day);
    Boundary end = boundary(day + 400);
    return new When(start, end, pick(Mode.values()));
  }

  private Boundary boundary(long day) {
    LocalDate earliest = random.nextInt(4) == 0 ? null : LocalDate.ofEpochDay(day);
    LocalDate latest =
        random.nextInt(4) == 0 ? null : LocalDate.ofEpochDay(day + random.nextInt(300));
    return new Boundary(earliest, latest, random.nextBoolean(), random.nextInt(3) == 0);
  }

  private List<Quote> quotes() {
    List<Quote> quotes = new ArrayList<>();
    for (int i = random.nextInt(2); i >= 0; i--) {
      int begin = random.nextInt(text.characters().length() - 40);
      int end = begin + 2 + random.nextInt(30);
      quotes.add(text.quote(whole(begin), whole(end)));
    }
    return quotes;
  }

  /** Half a character cannot be quoted. */
  private int whole(int offset) {
    return Character.isLowSurrogate(text.characters().charAt(offset)) ? offset + 1 : offset;
  }

  private Found found() {
    return switch (random.nextInt(4)) {
      case 0 -> new Found.ByRule("r" + random.nextInt(9), "1", List.of(words(), "a\\nb\nc", ""));
      case 1 -> new Found.ByModel("m", words());
      case 2 -> new Found.ByImport("some-list", words());
      default -> new Found.ByPerson(words());
    };
  }

  private char grade() {
    return (char) ('A' + random.nextInt(6));
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private @Nullable String maybe() {
    return random.nextBoolean() ? null : words();
  }

  private String words() {
    StringBuilder words = new StringBuilder("w");
    for (int i = random.nextInt(4); i >= 0; i--) {
      words.append(pick(PIECES));
    }
    return words.toString();
  }
}

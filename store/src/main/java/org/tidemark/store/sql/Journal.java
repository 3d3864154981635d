package org.tidemark.store.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The chain of entries, and the one way to lengthen it. */
final class Journal {
  /** What the first entry is chained to. */
  static final String BEGINNING = "0".repeat(64);

  /** An entry without what it brought. */
  record Line(long number, Instant recorded, String kind, Seal seal, String hash) {
    /** The hash this line ought to have behind another. */
    String hashAfter(String previous) {
      return new Fingerprint()
          .text(previous)
          .number(number)
          .number(micros(recorded))
          .text(kind)
          .text(seal.content())
          .hex();
    }
  }

  private final Session session;
  private final Seal.Sealing sealing;

  Journal(Session session) {
    this(session, Seal::fresh);
  }

  /** A journal whose next entries are sealed so. */
  Journal(Session session, Seal.Sealing sealing) {
    this.session = session;
    this.sealing = sealing;
  }

  /** Appends an entry, now or, if time went backwards, at the time of the entry before. */
  Line append(Instant now, String kind, String content) throws SQLException {
    Optional<Line> last = last();
    Instant time = now.truncatedTo(ChronoUnit.MICROS);
    if (last.isPresent() && last.get().recorded().isAfter(time)) {
      time = last.get().recorded();
    }
    long number = last.map(Line::number).orElse(0L) + 1;
    String previous = last.map(Line::hash).orElse(BEGINNING);
    Seal seal = sealing.of(content);
    String hash = new Line(number, time, kind, seal, "").hashAfter(previous);
    session.run(
        Sql.of(
            "insert into entry (number, recorded, kind, content, hash, salt)"
                + " values (?, ?, ?, ?, ?, ?)",
            number,
            micros(time),
            kind,
            seal.content(),
            hash,
            seal.salt()));
    return new Line(number, time, kind, seal, hash);
  }

  Optional<Line> last() throws SQLException {
    return session.first(Sql.of("select * from entry order by number desc limit 1"), Journal::line);
  }

  /** Lines after a number, oldest first. */
  List<Line> after(long number) throws SQLException {
    return session.list(
        Sql.of("select * from entry where number > ? order by number", number), Journal::line);
  }

  /** The number of the last entry. */
  long latest() throws SQLException {
    return session.number("coalesce(max(number), 0)", "entry");
  }

  /** The number of the last entry recorded by that moment; 0 if there was none. */
  long latestBy(Instant moment) throws SQLException {
    return session
        .first(
            Sql.of(
                "select number from entry where recorded <= ?"
                    + " order by recorded desc, number desc limit 1",
                micros(moment)),
            row -> row.number("number"))
        .orElse(0L);
  }

  static Line line(Row row) throws SQLException {
    return new Line(
        row.number("number"),
        instant(row.number("recorded")),
        row.text("kind"),
        new Seal(row.text("salt"), row.text("content")),
        row.text("hash"));
  }

  static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  /** Microseconds since 1970; a moment beyond reach counts as the last one within it. */
  static long micros(Instant instant) {
    try {
      return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    } catch (ArithmeticException e) {
      return instant.isBefore(Instant.EPOCH) ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
  }
}

package org.tidemark.cli.print;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tidemark.model.Source;
import org.tidemark.workbench.Place;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.compare.Verdict;
import org.tidemark.workbench.read.Tally;
import org.tidemark.workbench.words.BriefTime;

/** Short ways of saying things that many answers say. */
final class Sayings {
  private static final int MINUTE = 60;
  private static final int LONG_QUOTE = 400;
  private static final int LONG_TITLE = 48;

  private Sayings() {}

  /** A number with its noun: "1 claim", "2 claims". */
  static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  /** Claims counted by what they do: "2 contradict, 5 refine, 30 new". */
  static String tally(Tally tally) {
    List<String> parts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      int count = tally.count(verdict);
      if (count > 0) {
        parts.add(count + " " + counted(verdict, count == 1));
      }
    }
    return parts.isEmpty() ? "none" : String.join(", ", parts);
  }

  private static String counted(Verdict verdict, boolean one) {
    return switch (verdict) {
      case CONTRADICTS -> one ? "contradicts" : "contradict";
      case REFINES -> one ? "refines" : "refine";
      case SUCCEEDS -> "changed over time";
      case CONFIRMS -> one ? "confirms" : "confirm";
      case CANNOT_TELL -> "cannot be told";
      case ADDS -> "new";
    };
  }

  /** A clause as a sentence: with a capital and a full stop. */
  static String sentence(String clause) {
    return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
  }

  /** A quote in one line, in quotation marks. */
  static String quote(String exact) {
    String line = exact.replaceAll("\\s+", " ").strip();
    String cut = line.length() > LONG_QUOTE ? line.substring(0, LONG_QUOTE) + " …" : line;
    return "“" + cut + "”";
  }

  /** Where words come from: "Title, Publisher, 14 Sep 2024, page 3, paragraph 12". */
  static String origin(ReportLine report, Place place) {
    List<String> parts = new ArrayList<>(imprint(report.source()));
    parts.add(place.inWords());
    return String.join(", ", parts);
  }

  /** The same in few words: "Publisher, 14 Sep 2024, page 3, paragraph 12". */
  static String briefOrigin(ReportLine report, Place place) {
    List<String> parts = new ArrayList<>(imprint(report.source()));
    if (report.source().publisher() != null) {
      parts.removeFirst();
    } else if (parts.getFirst().length() > LONG_TITLE) {
      parts.set(0, parts.getFirst().substring(0, LONG_TITLE).strip() + " …");
    }
    parts.add(place.inWords());
    return String.join(", ", parts);
  }

  /** A report in a line: title, publisher, date. */
  static List<String> imprint(Source source) {
    List<String> parts = new ArrayList<>();
    parts.add(source.called());
    if (source.publisher() != null) {
      parts.add(source.publisher());
    }
    if (source.published() != null) {
      parts.add(BriefTime.ofEdtf(source.published()));
    }
    return parts;
  }

  /** A stretch of time: "0.4 s", "3 min". */
  static String time(Duration time) {
    long seconds = time.toSeconds();
    if (seconds < 10) {
      return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
    return seconds < 2 * MINUTE ? seconds + " s" : (seconds + MINUTE / 2) / MINUTE + " min";
  }
}

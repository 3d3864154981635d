package org.tidemark.workbench.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.tidemark.reading.Reader;
import org.tidemark.reading.rule.Fitting;
import org.tidemark.reading.rule.Fitting.Seen;
import org.tidemark.reading.rule.Measured.Count;
import org.tidemark.reading.rule.RuleBook;
import org.tidemark.reading.rule.Weights;
import org.tidemark.workbench.measure.MeasureReader.Tried;

/**
 * The chances of claims as they would be had their own report never been coded: each report is left
 * out once, and everything learnt from the others.
 */
final class LeftOut {
  private static final double SURE = 0.93;
  private static final double NAMES_ARE_RIGHT = 0.85;
  private static final int BANDS = 10;

  private record Foretold(double chance, boolean right) {}

  private final List<Tried> tried;
  private final SortedMap<String, Double> thought;
  private final List<Seen> seen = new ArrayList<>();
  private final List<Foretold> foretold = new ArrayList<>();

  LeftOut(List<Tried> tried, int reports, RuleBook book) {
    this.tried = tried;
    this.thought = book.thought();
    SortedMap<String, Count> all = Tried.counts(tried, report -> true);
    List<SortedMap<String, Count>> byReport = new ArrayList<>();
    for (int report = 0; report < reports; report++) {
      int number = report;
      byReport.add(Tried.counts(tried, other -> other == number));
    }
    tried.forEach(one -> seen.add(seen(one, all, byReport.get(one.report()))));
    for (int report = 0; report < reports; report++) {
      foretell(report);
    }
  }

  private Seen seen(Tried one, SortedMap<String, Count> all, SortedMap<String, Count> its) {
    Count others =
        all.getOrDefault(one.rule(), Count.NONE).less(its.getOrDefault(one.rule(), Count.NONE));
    double before = thought.getOrDefault(one.rule(), NAMES_ARE_RIGHT);
    return new Seen(others.chance(before), one.signs(), one.right());
  }

  private void foretell(int report) {
    List<Seen> others = new ArrayList<>();
    for (int i = 0; i < tried.size(); i++) {
      if (tried.get(i).report() != report) {
        others.add(seen.get(i));
      }
    }
    Weights weights = Fitting.of(others);
    for (int i = 0; i < tried.size(); i++) {
      if (tried.get(i).report() == report) {
        Seen one = seen.get(i);
        foretold.add(new Foretold(weights.chance(one.rule(), one.signs()), one.right()));
      }
    }
  }

  /** Every claim with its rule's chance on the other reports. */
  List<Seen> seen() {
    return seen;
  }

  Score score(int asked) {
    List<Foretold> proposed =
        foretold.stream().filter(one -> one.chance() >= Reader.LEAST).toList();
    return new Score(
        asked, proposed.size(), (int) proposed.stream().filter(Foretold::right).count());
  }

  double calibrationError() {
    double error = 0;
    for (int band = 0; band < BANDS; band++) {
      int at = band;
      List<Foretold> inside =
          foretold.stream()
              .filter(one -> Math.min(BANDS - 1, (int) (BANDS * one.chance())) == at)
              .toList();
      double chances = inside.stream().mapToDouble(Foretold::chance).sum();
      error += Math.abs(chances - inside.stream().filter(Foretold::right).count());
    }
    return foretold.isEmpty() ? 0 : error / foretold.size();
  }

  ReaderScore.Tier surest(int asked) {
    List<Foretold> sorted =
        foretold.stream().sorted(Comparator.comparingDouble(one -> -one.chance())).toList();
    ReaderScore.Tier best = new ReaderScore.Tier(1, new Score(asked, 0, 0));
    int right = 0;
    for (int i = 0; i < sorted.size(); i++) {
      right += sorted.get(i).right() ? 1 : 0;
      if (right >= SURE * (i + 1)) {
        best = new ReaderScore.Tier(sorted.get(i).chance(), new Score(asked, i + 1, right));
      }
    }
    return best;
  }
}

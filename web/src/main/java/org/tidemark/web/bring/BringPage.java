package org.tidemark.web.bring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidemark.web.page.Frame;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.read.ReportOutcome;

/**
 * What a person sees who brought reports.
 *
 * @param frame what stands around it
 * @param errand the reading
 * @param told what came of each report
 */
public record BringPage(Frame frame, Errand errand, List<Told> told) {
  private static final int PERCENT = 100;

  public BringPage {
    told = List.copyOf(told);
  }

  /** What came of one report, as it is laid out. */
  public sealed interface Told {
    /** It was read. */
    record Read(Comparison comparison) implements Told {}

    /** It was there already. */
    record There(String title, String path) implements Told {}

    /** It could not be read. */
    record Failed(String sentence) implements Told {}
  }

  static BringPage of(Frame frame, Errand errand) {
    List<Told> told = new ArrayList<>();
    for (ReportOutcome outcome : errand.outcomes()) {
      told.add(
          switch (outcome) {
            case ReportOutcome.Read read -> new Told.Read(compared(read));
            case ReportOutcome.ReadBefore before ->
                new Told.There(
                    before.report().source().called(),
                    org.tidemark.web.page.Links.report(before.report().id()));
            case ReportOutcome.Failed failed ->
                new Told.Failed(withoutFolder(failed.trouble().sentence()));
          });
    }
    return new BringPage(frame, errand, told);
  }

  private static Comparison compared(ReportOutcome.Read read) {
    double seconds = Math.max(0.1, read.took().toMillis() / 1000.0);
    String took = String.format(Locale.ROOT, "%,d words, read in %.1f s", read.words(), seconds);
    return Comparison.of(read.report(), took, read.kept(), read.findings());
  }

  /** Where a passing copy lay is of no use to the person. */
  private static String withoutFolder(String sentence) {
    return sentence.replaceAll("\\S*tidemark-\\d+[/\\\\]\\d{4}[/\\\\]", "");
  }

  /** How far it has come, in hundredths. */
  public int percent() {
    int total = Math.max(1, errand.progress().total());
    return Math.min(PERCENT, errand.progress().done() * PERCENT / total);
  }

  /** What stopped it; null if nothing did. */
  public @Nullable String stoppedBy() {
    Trouble trouble = errand.trouble();
    return trouble == null ? null : withoutFolder(trouble.sentence());
  }
}

package org.tidemark.reconcile.witness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Report;
import org.tidemark.model.ReportId;
import org.tidemark.model.time.Edtf;
import org.tidemark.model.time.EdtfReading;
import org.tidemark.model.time.When;

/**
 * A report as a witness: which one it is, what it is called, who put it out and when.
 *
 * @param report which report
 * @param called what a person would call it
 * @param publisher who put it out, when it says
 * @param published when it came out; undated when not known
 */
public record Witness(ReportId report, String called, @Nullable String publisher, When published) {
  /** A witness of which only the report is known. */
  public static Witness unknown(ReportId report) {
    return new Witness(report, report.brief(), null, When.undated());
  }

  /** The report as its source describes it; a date that cannot be read counts as none. */
  public static Witness of(Report report) {
    String date = report.source().published();
    String called = report.source().called();
    return new Witness(report.id(), called, report.source().publisher(), when(date));
  }

  /** The time a date of publication stands for; what cannot be read counts as not known. */
  public static When when(@Nullable String date) {
    if (date == null || date.isBlank()) {
      return When.undated();
    }
    return switch (Edtf.read(date.strip())) {
      case EdtfReading.Understood(Edtf edtf) -> When.of(edtf);
      case EdtfReading.Refused refused -> When.undated();
    };
  }

  /** The last day on which it can have come out, or null. */
  public @Nullable LocalDate latest() {
    return published.latestEnd();
  }
}

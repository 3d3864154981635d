package org.tidemark.workbench.page;

import java.util.List;
import org.tidemark.model.ReportText;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.Told;

/**
 * A report that lies open: its text with every claim made of it, in the order of the text.
 *
 * @param line what is known of it
 * @param text its text
 * @param claims its claims, whatever became of them, by where their words stand
 */
public record OpenedReport(ReportLine line, ReportText text, List<Told> claims) {
  public OpenedReport {
    claims = List.copyOf(claims);
  }
}

package org.tidemark.reconcile.witness;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.tidemark.model.ReportId;

/**
 * A report laid open for the question whom it repeats.
 *
 * @param witness which report
 * @param text its text
 * @param leansOn the reports that it is known to lean on
 */
public record Account(Witness witness, String text, Set<ReportId> leansOn) {
  public Account {
    leansOn = Collections.unmodifiableNavigableSet(new TreeSet<>(leansOn));
  }
}

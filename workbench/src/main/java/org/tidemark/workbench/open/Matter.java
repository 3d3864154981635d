package org.tidemark.workbench.open;

import java.nio.charset.StandardCharsets;
import org.tidemark.model.ReportId;

/**
 * One thing that stands open, by the name under which remarks on it are kept.
 *
 * @param name the name, the same whenever the same thing is found open
 */
record Matter(String name) {
  private static final int DIGITS = 8;

  static Matter of(String... parts) {
    return new Matter(String.join("\u001f", parts));
  }

  /** The digits a person types. */
  String id() {
    return ReportId.of(name.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, DIGITS);
  }
}

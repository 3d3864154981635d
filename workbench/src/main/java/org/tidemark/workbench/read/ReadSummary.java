package org.tidemark.workbench.read;

/**
 * What came of a pile of documents.
 *
 * @param read how many were read
 * @param before how many had been read before
 * @param failed how many could not be read
 * @param ourFault how many of these the program is at fault for
 * @param fresh how many claims nobody made before
 * @param held how many claims the casebook already held
 * @param tally how many claims stand under each verdict
 */
public record ReadSummary(
    int read, int before, int failed, int ourFault, long fresh, long held, Tally tally) {
  static final ReadSummary NOTHING = new ReadSummary(0, 0, 0, 0, 0, 0, Tally.NONE);

  /** How many documents there were. */
  public int documents() {
    return read + before + failed;
  }

  ReadSummary and(ReportOutcome outcome) {
    return switch (outcome) {
      case ReportOutcome.Read one ->
          new ReadSummary(
              read + 1,
              before,
              failed,
              ourFault,
              fresh + one.fresh().size(),
              held + one.held().size(),
              tally.and(one.tally()));
      case ReportOutcome.ReadBefore _ ->
          new ReadSummary(read, before + 1, failed, ourFault, fresh, held, tally);
      case ReportOutcome.Failed one ->
          switch (one.trouble().fault()) {
            case OURS ->
                new ReadSummary(read, before, failed + 1, ourFault + 1, fresh, held, tally);
            case INPUT, CALL, NOTHING_THERE ->
                new ReadSummary(read, before, failed + 1, ourFault, fresh, held, tally);
          };
    };
  }
}

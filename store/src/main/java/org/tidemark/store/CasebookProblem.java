package org.tidemark.store;

/**
 * Why a casebook could not be opened, read or written. Nothing in it was changed, except where a
 * person was forgotten and the files not rewritten.
 */
public final class CasebookProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What can be the matter, each with what to do about it. */
  public enum Kind {
    NOT_A_CASEBOOK("it is not a casebook", "Name another file."),
    NEWER("it was written by a newer Tidemark", "Use that version or a later one."),
    READ_ONLY("it may be read but not written", "Allow writing, or copy it elsewhere first."),
    FULL("there is no room left on its disk", "Make room, then do the same again."),
    UNWRITABLE(
        "its disk does not take what is written",
        "Look at its room, your share of it and its health, then do the same again."),
    BUSY("another program has kept it locked", "Wait for that program, then do the same again."),
    DAMAGED("it is damaged", "Run verify to see where; go on with a backup."),
    UNREACHABLE("it cannot be reached", "Check the name, the folder and the rights."),
    NOT_WIPED(
        "the person is forgotten, but its files could not be rewritten and may still hold the name",
        "Close other programs that have it open and make room on its disk; the next that opens it"
            + " to write rewrites them."),
    OTHER_HISTORY("it has entries of its own", "Copy into a new casebook."),
    EXISTS("there is a file of that name already", "Name another file.");

    private final String what;
    private final String remedy;

    Kind(String what, String remedy) {
      this.what = what;
      this.remedy = remedy;
    }
  }

  private final String casebook;
  private final Kind kind;
  private final String detail;

  /**
   * A problem with a casebook.
   *
   * @param casebook its file or address
   * @param kind what is the matter
   * @param detail what was met, in a few words; may be empty
   */
  public CasebookProblem(String casebook, Kind kind, String detail) {
    super(message(casebook, kind, detail));
    this.casebook = casebook;
    this.kind = kind;
    this.detail = detail;
  }

  /** The same, with the exception that told of it. */
  public CasebookProblem(String casebook, Kind kind, String detail, Throwable cause) {
    super(message(casebook, kind, detail), cause);
    this.casebook = casebook;
    this.kind = kind;
    this.detail = detail;
  }

  private static String message(String casebook, Kind kind, String detail) {
    String met = detail.isEmpty() ? "" : " (" + detail + ")";
    return casebook + ": " + kind.what + met + ". " + kind.remedy;
  }

  /** The same problem, told of a casebook of this name. */
  public CasebookProblem of(String name) {
    return new CasebookProblem(name, kind, detail, this);
  }

  /** The file or address of the casebook. */
  public String casebook() {
    return casebook;
  }

  /** What is the matter. */
  public Kind kind() {
    return kind;
  }

  /** What a person can do about it. */
  public String remedy() {
    return kind.remedy;
  }
}

package org.tidemark.cli.command;

import org.tidemark.workbench.Trouble;

/** What a command tells the one who called it. */
final class ExitCode {
  static final int DONE = 0;
  static final int NO = 1;
  static final int WRONG_CALL = 2;
  static final int BAD_INPUT = 3;
  static final int OUR_FAULT = 4;

  private ExitCode() {}

  static int of(Trouble trouble) {
    return switch (trouble.fault()) {
      case NOTHING_THERE -> NO;
      case CALL -> WRONG_CALL;
      case INPUT -> BAD_INPUT;
      case OURS -> OUR_FAULT;
    };
  }
}

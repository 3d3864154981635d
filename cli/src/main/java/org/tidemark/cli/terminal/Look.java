package org.tidemark.cli.terminal;

import java.io.Console;

/**
 * What the terminal can show.
 *
 * @param colours whether words on standard output may be coloured
 * @param errorColours whether words on standard error may be coloured
 * @param progress whether a line on standard error may be written over
 * @param width how many columns a line has
 */
public record Look(boolean colours, boolean errorColours, boolean progress, int width) {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 110;
  private static final int FILE_WIDTH = 100;

  /** No terminal: plain words, to a file or another program. */
  public static final Look PLAIN = new Look(false, false, false, FILE_WIDTH);

  public Look {
    width = Math.clamp(width, NARROWEST, WIDEST);
  }

  /**
   * What this process's terminal can show. The launcher says in system properties which streams are
   * terminals, for Java can tell it only of all of them together.
   */
  public static Look ofProcess() {
    Console console = System.console();
    boolean all = console != null && console.isTerminal();
    boolean out = isTerminal("tidemark.out", all);
    boolean err = isTerminal("tidemark.err", all);
    boolean dumb = "dumb".equals(System.getenv("TERM"));
    String noColour = System.getenv("NO_COLOR");
    boolean colours = !dumb && (noColour == null || noColour.isEmpty());
    int width = Integer.getInteger("tidemark.columns", FILE_WIDTH);
    return new Look(
        out && colours, err && colours, err && !dumb, out && width > 0 ? width : FILE_WIDTH);
  }

  private static boolean isTerminal(String property, boolean otherwise) {
    String said = System.getProperty(property);
    return said == null ? otherwise : said.equals("terminal");
  }
}

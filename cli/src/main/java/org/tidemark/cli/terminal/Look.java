package org.tidemark.cli.terminal;

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
   * terminals, for Java cannot tell.
   */
  public static Look ofProcess() {
    boolean out = "terminal".equals(System.getProperty("tidemark.out"));
    boolean err = "terminal".equals(System.getProperty("tidemark.err"));
    boolean dumb = "dumb".equals(System.getenv("TERM"));
    String noColour = System.getenv("NO_COLOR");
    boolean colours = !dumb && (noColour == null || noColour.isEmpty());
    int width = Integer.getInteger("tidemark.columns", FILE_WIDTH);
    return new Look(
        out && colours, err && colours, err && !dumb, out && width > 0 ? width : FILE_WIDTH);
  }
}

package org.tidemark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page of the handbook that shows commands and what they print.
 *
 * @param text its Markdown
 */
record Page(String text) {
  private static final Pattern PART =
      Pattern.compile(
          "(?m)^ {4}\\./tidemark(?<command> .*)$"
              + "|^<!-- output:(?<name>[\\w-]+) -->\\n```\\w*\\n(?<shown>(?s:.*?))```\\n<!-- /output -->$");
  private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final String CUT = "…";

  /**
   * What a page says that commands print.
   *
   * @param name the name of the block
   * @param commands the commands since the block before, each as its arguments
   * @param shown the lines that the page shows
   */
  record Block(String name, List<List<String>> commands, String shown) {
    /** Whether the page shows the beginning only. */
    boolean isCut() {
      return shown.endsWith("\n" + CUT + "\n");
    }

    /** Whether the page shows that a command was refused. */
    boolean isRefusal() {
      return shown.startsWith("tidemark: ");
    }

    /** What the page ought to show: as many lines as now where it is cut, or else all. */
    String shownOf(String printed) {
      long lines = shown.lines().count() - 1;
      if (!isCut() || printed.lines().count() <= lines) {
        return printed;
      }
      String kept = printed.lines().limit(lines).collect(Collectors.joining("\n"));
      return kept + "\n" + CUT + "\n";
    }
  }

  /** Fills a block with what its commands printed. */
  @FunctionalInterface
  interface Filling {
    String of(Block block);
  }

  static Page of(Path file) throws IOException {
    return new Page(Files.readString(file));
  }

  /** The page with every block filled, in order. */
  Page filled(Filling filling) {
    StringBuilder filled = new StringBuilder();
    List<List<String>> commands = new ArrayList<>();
    Matcher part = PART.matcher(text);
    while (part.find()) {
      String whole = part.group();
      if (part.group("command") != null) {
        commands.add(arguments(part.group("command")));
      } else {
        String shown = part.group("shown");
        Block block = new Block(part.group("name"), List.copyOf(commands), shown);
        commands.clear();
        int start = part.start("shown") - part.start();
        whole =
            whole.substring(0, start) + filling.of(block) + whole.substring(start + shown.length());
      }
      part.appendReplacement(filled, Matcher.quoteReplacement(whole));
    }
    return new Page(part.appendTail(filled).toString());
  }

  private static List<String> arguments(String command) {
    return ARGUMENT
        .matcher(command.replaceFirst(" # .*", ""))
        .results()
        .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
        .toList();
  }
}

package org.tidemark.cli.command;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidemark.workbench.LazyReader;
import org.tidemark.workbench.read.Pile;
import org.tidemark.workbench.read.ReadSummary;
import org.tidemark.workbench.read.Saying;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code read} and {@code compare} are told: files, and what is said about them. */
final class Bringing {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description =
          "reports as text, Markdown, HTML, PDF or DOCX; a folder stands for the reports in it, or"
              + " for those its manifest.tsv lists; - stands for standard input")
  private List<String> files = List.of();

  @Option(
      names = "--manifest",
      paramLabel = "TSV",
      description = "a table of files with columns file, published, title, publisher, url …")
  private @Nullable Path manifest;

  @ArgGroup(validate = false, heading = "What you say of the reports, over what they say:%n")
  private Said said = new Said();

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "read by the rules of this folder instead of Tidemark's own")
  private @Nullable Path rules;

  @Option(names = "--all", description = "list every claim, not the first few of each report")
  private boolean all;

  /** What is said about the reports. */
  static final class Said {
    @Option(
        names = "--published",
        paramLabel = "DATE",
        description = "when it came out (EDTF: 2024-09-14, 2024-09, 2024)")
    private @Nullable String published;

    @Option(names = "--title", paramLabel = "TEXT", description = "its title")
    private @Nullable String title;

    @Option(names = "--publisher", paramLabel = "NAME", description = "who put it out")
    private @Nullable String publisher;

    @Option(names = "--url", paramLabel = "ADDRESS", description = "its address; never fetched")
    private @Nullable String url;

    @Option(
        names = "--language",
        paramLabel = "TAG",
        description = "read it in this language whatever it looks like; so far en")
    private @Nullable String language;
  }

  boolean isEmpty() {
    return files.isEmpty() && manifest == null;
  }

  boolean all() {
    return all;
  }

  Pile pile(InputStream in) {
    Saying saying = new Saying(said.title, said.publisher, said.published, said.url, said.language);
    return new Pile(files, manifest, saying, in);
  }

  LazyReader reader(Front front) {
    return front.world().readers().apply(rules == null ? Home.rules("en") : rules);
  }

  static int code(ReadSummary summary) {
    if (summary.failed() == 0) {
      return ExitCode.DONE;
    }
    return summary.ourFault() > 0 ? ExitCode.OUR_FAULT : ExitCode.BAD_INPUT;
  }
}

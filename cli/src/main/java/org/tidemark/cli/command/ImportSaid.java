package org.tidemark.cli.command;

import org.jspecify.annotations.Nullable;
import org.tidemark.workbench.read.Saying;
import picocli.CommandLine.Option;

/** What the person says of files that come in. */
final class ImportSaid {
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

  @Option(names = "--language", paramLabel = "TAG", description = "its language, as a BCP 47 tag")
  private @Nullable String language;

  Saying saying() {
    return new Saying(title, publisher, published, url, language);
  }
}

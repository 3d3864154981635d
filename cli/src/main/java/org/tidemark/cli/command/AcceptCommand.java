package org.tidemark.cli.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code tidemark accept}: the words do say this. */
@Command(
    name = "accept",
    description = "Records that the words do say this.",
    footerHeading = "%nExamples:%n",
    footer = "  tidemark accept 3f9c2a1b --by \"R. Amin\"")
final class AcceptCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Front front;

  @Parameters(paramLabel = "CLAIM", description = "the first digits of its name")
  private String claim = "";

  @Mixin private Deciding deciding = new Deciding();

  @Override
  public Integer call() {
    return deciding.decide(Front.of(front), decide -> decide.accept(claim));
  }
}

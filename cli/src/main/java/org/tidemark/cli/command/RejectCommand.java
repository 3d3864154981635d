package org.tidemark.cli.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code tidemark reject}: the words do not say this. */
@Command(
    name = "reject",
    description = "Records that the words do not say this; the claim is kept and no longer counts.",
    footerHeading = "%nExamples:%n",
    footer = "  tidemark reject 3f9c2a1b --why \"that is another group\"")
final class RejectCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Front front;

  @Parameters(paramLabel = "CLAIM", description = "the first digits of its name")
  private String claim = "";

  @Mixin private Deciding deciding = new Deciding();

  @Override
  public Integer call() {
    return deciding.decide(Front.of(front), decide -> decide.reject(claim));
  }
}

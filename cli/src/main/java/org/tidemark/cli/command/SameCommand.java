package org.tidemark.cli.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code tidemark same}: two names are one entity's. */
@Command(
    name = "same",
    description =
        "Records that two names are one entity's; claims keep the names their reports use.",
    footerHeading = "%nExamples:%n",
    footer = "  tidemark same ISIL-KP \"Islamic State Khorasan\"")
final class SameCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Front front;

  @Parameters(index = "0", paramLabel = "A", description = "a name of the one")
  private String one = "";

  @Parameters(index = "1", paramLabel = "B", description = "a name of the other")
  private String other = "";

  @Mixin private Deciding deciding = new Deciding();

  @Override
  public Integer call() {
    return deciding.decide(Front.of(front), decide -> decide.same(one, other));
  }
}

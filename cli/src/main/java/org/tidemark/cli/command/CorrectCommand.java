package org.tidemark.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code tidemark correct}: the words say something else. */
@Command(
    name = "correct",
    description = {
      "Records what the words say instead; the old claim is kept and no longer counts.",
      "",
      "A field is written as in a coding file; an empty one is taken away: role= ."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  tidemark correct 3f9c2a1b role=spokesman time=2015/2017",
      "  tidemark correct 3f9c2a1b value=3000..4000 unit=fighters",
      "  tidemark correct 3f9c2a1b subject=\"Hafiz Saeed Khan\" --why \"he, not his deputy\""
    })
final class CorrectCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Front front;

  @Parameters(index = "0", paramLabel = "CLAIM", description = "the first digits of its name")
  private String claim = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FIELD=VALUE",
      description = "what is to change")
  private List<String> changes = List.of();

  @Mixin private Deciding deciding = new Deciding();

  @Override
  public Integer call() {
    return deciding.decide(Front.of(front), decide -> decide.correct(claim, changes));
  }
}

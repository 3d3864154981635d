package org.tidemark.cli.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code tidemark undo}: takes a decision back. */
@Command(
    name = "undo",
    description = "Takes a decision back: the one with that number, or else the last.",
    footerHeading = "%nExamples:%n",
    footer = {"  tidemark undo", "  tidemark undo 12 --why \"wrong report\""})
final class UndoCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Front front;

  @Parameters(paramLabel = "NUMBER", arity = "0..1", description = "the number it was given")
  private @Nullable Long number;

  @Mixin private Deciding deciding = new Deciding();

  @Override
  public Integer call() {
    return deciding.decide(Front.of(front), decide -> decide.undo(number));
  }
}

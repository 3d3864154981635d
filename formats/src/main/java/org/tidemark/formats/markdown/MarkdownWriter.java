package org.tidemark.formats.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.tidemark.formats.portrait.Portrait;
import org.tidemark.formats.portrait.Portraits;
import org.tidemark.formats.selection.Folder;
import org.tidemark.formats.selection.Losses;
import org.tidemark.formats.selection.Selection;
import org.tidemark.formats.selection.SelectionWriter;

/** The writer of profiles in Markdown, one file an organisation, every sentence with footnotes. */
public final class MarkdownWriter implements SelectionWriter {
  @Override
  public Losses write(Selection selection, Folder folder) throws IOException {
    Losses losses = new Losses();
    for (Portrait portrait : Portraits.of(selection, losses)) {
      try (OutputStream out = folder.create(portrait.fileName() + ".md")) {
        out.write(text(portrait).getBytes(StandardCharsets.UTF_8));
      }
    }
    return losses;
  }

  private static String text(Portrait portrait) {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(PlainWords.of(portrait.of().name())).append("\n\n");
    if (!portrait.of().otherNames().isEmpty()) {
      String others = String.join(", ", portrait.of().otherNames());
      text.append("Also called ").append(PlainWords.of(others)).append(".\n\n");
    }
    for (Portrait.Section section : portrait.sections()) {
      text.append("## ").append(PlainWords.of(section.heading())).append("\n\n");
      for (Portrait.Line line : section.lines()) {
        text.append("- ").append(PlainWords.of(line.sentence()));
        line.notes().forEach(note -> text.append("[^").append(note).append(']'));
        text.append('\n');
      }
      text.append('\n');
    }
    int number = 1;
    for (Portrait.Note note : portrait.notes()) {
      text.append("[^").append(number++).append("]: “").append(PlainWords.of(note.quote()));
      text.append("” ").append(PlainWords.of(note.source()));
      text.append(" (claim ").append(note.claim()).append(")\n");
    }
    return text.toString();
  }
}

package org.tidemark.formats.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.tidemark.formats.document.ReadDocument.Accepted;
import org.tidemark.formats.document.ReadDocument.Refused;
import org.tidemark.model.Report;
import org.tidemark.model.Source;

/**
 * The reader of documents: plain text, Markdown, web pages, PDF and Word files become reports.
 *
 * <p>Whatever is wrong with a file comes back as a {@link Refused}, never as an exception.
 */
public final class Documents {
  private static final String CHECK_THE_NAME = "check the name and try again";

  private final Limits limits;

  /** A reader that goes no further than these limits. */
  public Documents(Limits limits) {
    this.limits = limits;
  }

  /** A reader with the limits for reports as people write them. */
  public Documents() {
    this(Limits.STANDARD);
  }

  /** Reads the document in a file. */
  public ReadDocument read(Path path, Hints hints) {
    String name = path.getFileName() == null ? path.toString() : path.getFileName().toString();
    try {
      if (Files.isDirectory(path)) {
        return new Refused(name, null, "it is a folder", "name the files in it");
      }
      if (Files.size(path) > limits.bytes()) {
        return tooLarge().of(name);
      }
      try (InputStream in = Files.newInputStream(path)) {
        return read(in, name, hints);
      }
    } catch (NoSuchFileException e) {
      return new Refused(name, null, "there is no such file", CHECK_THE_NAME);
    } catch (AccessDeniedException e) {
      return new Refused(name, null, "it may not be opened", "ask its owner for the right to read");
    } catch (IOException e) {
      return new Refused(name, null, "it cannot be read from the disk", CHECK_THE_NAME);
    }
  }

  /** Reads the document a stream holds, such as standard input; the name's ending is a hint. */
  public ReadDocument read(InputStream in, String fileName, Hints hints) {
    try {
      return read(in.readNBytes(limits.bytes() + 1), fileName, hints);
    } catch (IOException e) {
      return new Refused(fileName, null, "it broke off while being read", CHECK_THE_NAME);
    }
  }

  /** Reads the document these bytes are. */
  public ReadDocument read(byte[] bytes, String fileName, Hints hints) {
    try {
      if (bytes.length > limits.bytes()) {
        throw tooLarge();
      }
      if (bytes.length == 0) {
        throw new Refusal("it is empty", "check that it was saved or downloaded whole");
      }
      byte[] own = bytes.clone();
      Draft draft = Deadline.of(limits.time()).over(() -> draft(own, fileName));
      Original original = new Original(own);
      String language = Language.of(draft.text(), hints.language());
      Source source = hints.over(draft.imprint(), fileName);
      Report report = new Report(original.id(), draft.mediaType(), language, draft.text(), source);
      return new Accepted(report, original);
    } catch (Refusal refusal) {
      return refusal.of(fileName);
    }
  }

  private Draft draft(byte[] bytes, String fileName) throws Refusal {
    Draft draft =
        switch (Sniffer.typeOf(bytes, fileName)) {
          case TEXT -> PlainText.read(text(bytes));
          case MARKDOWN -> Markdown.read(text(bytes));
          case HTML -> Html.read(bytes, limits);
          case PDF -> Pdf.read(bytes, limits);
          case DOCX -> Docx.read(bytes, limits);
        };
    if (draft.text().blocks().isEmpty()) {
      throw new Refusal("it holds no words", "check that it was saved or downloaded whole");
    }
    return draft;
  }

  private String text(byte[] bytes) throws Refusal {
    String text = Decoding.text(bytes, null);
    if (text.length() > limits.characters()) {
      throw new Refusal(
          "its text is longer than " + limits.characters() + " characters",
          "split it and bring the parts");
    }
    return text;
  }

  private Refusal tooLarge() {
    return new Refusal(
        "it is larger than " + (limits.bytes() >> 20) + " MB", "split it and bring the parts");
  }
}

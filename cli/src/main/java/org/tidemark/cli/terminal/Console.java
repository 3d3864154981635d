package org.tidemark.cli.terminal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.UncheckedIOException;

/** All that a command says to the person: answers, remarks, errors, and how far it has come. */
public final class Console {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private static final int NARROW = 20;

  private final World world;
  private final boolean quiet;
  private boolean progressShown;

  /** Something that is written as JSON. */
  @FunctionalInterface
  public interface Body {
    /** Writes it. */
    void write(JsonGenerator json) throws IOException;
  }

  /** A console onto this world; a quiet one keeps remarks and progress to itself. */
  public Console(World world, boolean quiet) {
    this.world = world;
    this.quiet = quiet;
  }

  /** How many columns a line has. */
  public int width() {
    return world.look().width();
  }

  /** The words set off, if the terminal can show it. */
  public String styled(Style style, String words) {
    return world.look().colours() ? style.around(words) : words;
  }

  /** An answer's line, as it is. */
  public void line(String words) {
    clearProgress();
    world.out().print(words);
    world.out().print('\n');
  }

  /** An empty line. */
  public void gap() {
    line("");
  }

  /** Words under an indent, broken where the line ends. */
  public void wrapped(int indent, Style style, String words) {
    hanging(" ".repeat(indent), indent, style, words);
  }

  /**
   * Words behind a first column, broken where the line ends and indented below.
   *
   * @param first the first column, as wide as the indent, set off as it may be
   */
  public void hanging(String first, int indent, Style style, String words) {
    String prefix = first;
    for (String line : Wrapping.lines(words, Math.max(NARROW, width() - indent))) {
      line(prefix + styled(style, line));
      prefix = " ".repeat(indent);
    }
  }

  /** A remark that a quiet console keeps to itself. */
  public void remark(String words) {
    if (!quiet) {
      line(words);
    }
  }

  /** A remark beside an answer that is being printed: on standard error. */
  public void aside(String words) {
    if (!quiet) {
      clearProgress();
      world.err().print(words + "\n");
      world.err().flush();
    }
  }

  /** An error: one sentence on standard error. */
  public void error(String sentence) {
    clearProgress();
    world.out().flush();
    world.err().print(mark(sentence));
    world.err().print('\n');
    world.err().flush();
  }

  private String mark(String sentence) {
    String who = "tidemark: ";
    return (world.look().errorColours() ? Style.RED.around(who) : who) + sentence;
  }

  /** How far long work has come: one line on standard error that the next one writes over. */
  public void progress(String words) {
    if (world.look().progress() && !quiet) {
      world.out().flush();
      world.err().print("\r\u001b[K" + words);
      world.err().flush();
      progressShown = true;
    }
  }

  /** Takes the progress line away. */
  public void clearProgress() {
    if (progressShown) {
      world.err().print("\r\u001b[K");
      world.err().flush();
      progressShown = false;
    }
  }

  /** An answer as JSON. */
  public void json(Body body) {
    try (JsonGenerator json = JSON.createGenerator(world.out())) {
      json.setPrettyPrinter(printer());
      body.write(json);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DefaultPrettyPrinter printer() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }
}

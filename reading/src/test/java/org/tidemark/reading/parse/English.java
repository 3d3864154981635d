package org.tidemark.reading.parse;

/** The English parser that all tests share, loaded once. */
public final class English {
  public static final Parser PARSER = Parser.english();

  private English() {}

  /** The first sentence of a text. */
  public static Sentence sentence(String text) {
    return PARSER.parse(text).getFirst();
  }

  /** The index of the first token of this form. */
  public static int index(Sentence sentence, String form) {
    return sentence.tokens().stream()
        .filter(token -> token.form().equals(form))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no \"" + form + "\" in: " + sentence))
        .index();
  }
}

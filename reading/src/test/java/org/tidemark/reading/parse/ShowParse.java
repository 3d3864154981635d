package org.tidemark.reading.parse;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints the trees of a text on standard input, for whoever writes rules; blank lines part blocks.
 */
final class ShowParse {
  private static final Pattern BLOCK = Pattern.compile("(?s)\\S.*?(?=\\n\\s*\\n|\\z)");

  private ShowParse() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    Parser parser = Parser.english();
    Matcher block = BLOCK.matcher(text);
    while (block.find()) {
      for (Sentence sentence : parser.parse(text, block.start(), block.end())) {
        out.println();
        out.println("# " + sentence.text().replaceAll("\\s+", " "));
        sentence.tokens().forEach(token -> out.println(line(sentence, token)));
      }
    }
  }

  static String line(Sentence sentence, Token token) {
    String head = sentence.head(token.index()).map(Token::form).orElse("-");
    return String.format(
        "%3d  %-22s %-20s %-6s %-10s %3d  %s",
        token.index(),
        token.form(),
        token.lemma(),
        token.tag(),
        token.relation(),
        token.head(),
        head);
  }
}

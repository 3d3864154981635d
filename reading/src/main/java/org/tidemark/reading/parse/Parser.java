package org.tidemark.reading.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tidemark.reading.parse.learned.Analyser;
import org.tidemark.reading.parse.learned.Analysis;

/**
 * The reader of English sentences: it cuts a block of text into sentences and gives every word its
 * tag, its lemma and its place in the tree. The same text always gives the same trees; one parser
 * may be used by any number of threads.
 */
public final class Parser {
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Analyser analyser;
  private final ReadingForms forms;

  private Parser(Analyser analyser) {
    this.analyser = analyser;
    forms = new ReadingForms(analyser);
  }

  /** Loads the English model, 65 MB; keep the parser and use it for all reports. */
  public static Parser english() {
    return new Parser(Analyser.load());
  }

  /** The sentences of one block (a paragraph, heading or item) of a report's text. */
  public List<Sentence> parse(String text, int begin, int end) {
    return splitter.sentences(text, begin, end).stream()
        .map(pieces -> sentence(text, pieces))
        .toList();
  }

  /** The sentences of a text that is one block. */
  public List<Sentence> parse(String text) {
    return parse(text, 0, text.length());
  }

  private Sentence sentence(String text, List<Piece> pieces) {
    List<String> words = forms.of(text, pieces);
    Analysis analysis = analyser.analyse(words);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      tokens.add(
          new Token(
              i,
              piece.in(text),
              piece.begin(),
              piece.end(),
              lemma(piece.in(text), words.get(i), analysis.lemmas().get(i)),
              analysis.tags().get(i),
              analysis.heads().get(i),
              analysis.relations().get(i)));
    }
    String own = text.substring(pieces.getFirst().begin(), pieces.getLast().end());
    return new Sentence(own, tokens);
  }

  /** The lemma found for the spelling the model saw, unless that was another word altogether. */
  private static String lemma(String printed, String read, String lemma) {
    return read.equals(ReadingForms.ACRONYM) ? printed.toLowerCase(Locale.ROOT) : lemma;
  }
}

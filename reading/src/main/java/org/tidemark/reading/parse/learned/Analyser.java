package org.tidemark.reading.parse.learned;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The trained English model; immutable, so any number of threads may use one. */
public final class Analyser {
  /** The file with lexicon, lemmas and tagger, beside this class. */
  public static final String TAGGER_FILE = "english-tagger.bin";

  /** The file with the parser, beside this class. */
  public static final String PARSER_FILE = "english-parser.bin";

  private final Lexicon lexicon;
  private final Lemmas lemmas;
  private final ReaderLemmas readerLemmas;
  private final PosTagger tagger;
  private final ArcParser parser;

  private Analyser(FirstHalf half, ArcParser parser) {
    lexicon = half.lexicon;
    lemmas = half.lemmas;
    readerLemmas = new ReaderLemmas(lemmas, lexicon);
    tagger = half.tagger;
    this.parser = parser;
  }

  private record FirstHalf(Lexicon lexicon, Lemmas lemmas, PosTagger tagger) {
    static FirstHalf read(ModelInput in) throws IOException {
      return new FirstHalf(Lexicon.read(in), Lemmas.read(in), PosTagger.read(in));
    }
  }

  private interface Reading<T> {
    T from(ModelInput in) throws IOException;
  }

  /** Reads the model that the build put beside this class; both files at the same time. */
  public static Analyser load() {
    CompletableFuture<ArcParser> parser =
        CompletableFuture.supplyAsync(() -> read(PARSER_FILE, ArcParser::read));
    FirstHalf half = read(TAGGER_FILE, FirstHalf::read);
    try {
      return new Analyser(half, parser.join());
    } catch (CompletionException e) {
      throw e.getCause() instanceof UncheckedIOException io ? io : e;
    }
  }

  private static <T> T read(String file, Reading<T> reading) {
    InputStream stream = Analyser.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException(
          "The language model " + file + " is missing; build the reading module with Maven.");
    }
    try (ModelInput in = new ModelInput(stream)) {
      return reading.from(in);
    } catch (IOException e) {
      throw new UncheckedIOException("The language model " + file + " cannot be read.", e);
    }
  }

  /** The tags a word written in lower case can bear, likeliest first; empty if it is not known. */
  public List<String> possibleTags(String lowerCaseWord) {
    return lexicon.tags(Spelling.of(lowerCaseWord).lower());
  }

  /** Tags, lemmas and tree of one sentence, given the words in order. */
  public Analysis analyse(List<String> words) {
    int count = words.size();
    List<Spelling> spellings = words.stream().map(Spelling::of).toList();
    Columns columns = new Columns(count);
    for (int i = 1; i <= count; i++) {
      describe(spellings.get(i - 1), i, count, columns);
    }
    String[] tags = tagger.tag(columns, count);
    for (int i = 1; i <= count; i++) {
      columns.set(Column.LEMMA, i, lemmas.forParser(spellings.get(i - 1), tags[i]));
    }
    return analysis(words, tags, parser.parse(columns, count));
  }

  private void describe(Spelling spelling, int word, int count, Columns columns) {
    columns.set(Column.FORM, word, spelling.simplified());
    columns.set(Column.LOWER, word, spelling.lower());
    columns.set(Column.SHAPE, word, spelling.shape());
    lexicon.describe(spelling.lower(), word, columns);
    columns.set(Bundle.ORTHOGRAPHY, word, hashes(spelling.traits(word == 1)));
    if (word == 1 || word == count) {
      columns.set(Bundle.POSITION, word, hashes(List.of(word == 1 ? "0" : "1")));
    }
    String lower = spelling.lower();
    for (int length = 1; length <= 4 && length < lower.length(); length++) {
      columns.set(suffix(length), word, lower.substring(lower.length() - length));
    }
    for (int length = 2; length <= 3 && length < lower.length(); length++) {
      columns.set(
          length == 2 ? Column.PREFIX_2 : Column.PREFIX_3, word, lower.substring(0, length));
    }
  }

  private static Column suffix(int length) {
    return switch (length) {
      case 1 -> Column.SUFFIX_1;
      case 2 -> Column.SUFFIX_2;
      case 3 -> Column.SUFFIX_3;
      default -> Column.SUFFIX_4;
    };
  }

  private static long[] hashes(List<String> values) {
    return values.stream().mapToLong(StringHash::of).toArray();
  }

  private Analysis analysis(List<String> words, String[] tags, Arcs arcs) {
    List<String> wordTags = new ArrayList<>();
    List<String> wordLemmas = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    for (int i = 1; i < tags.length; i++) {
      wordTags.add(tags[i]);
      wordLemmas.add(readerLemmas.of(words.get(i - 1), tags[i]));
      heads.add(arcs.head(i) - 1);
      relations.add(arcs.relation(i));
    }
    return new Analysis(wordTags, wordLemmas, heads, relations);
  }
}

package org.tidemark.formats.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Block;
import org.tidemark.model.ReportText;

/** Tells which language a text is in; only English is read, unless a person insists. */
final class Language {
  private static final String ENGLISH = "en";
  private static final int FEWEST_WORDS = 20;
  private static final int SAMPLE = 6_000;
  private static final int PIECE = 600;

  /** Little words that make up a fifth of any English text and of no other. */
  private static final Set<String> LITTLE_WORDS =
      Set.of(
          "the", "of", "and", "to", "by", "with", "from", "that", "for", "which", "were", "has",
          "had", "have", "their", "its", "this", "been", "it", "are", "as", "at", "who", "not");

  private static final double SURELY = 0.15;

  private Language() {}

  static String of(ReportText text, @Nullable String insisted) throws Refusal {
    if (insisted != null) {
      return insistedOn(insisted);
    }
    String sample = sample(text);
    String[] words = sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    if (words.length < FEWEST_WORDS || littleWords(words) >= SURELY) {
      return ENGLISH;
    }
    String found = Detector.language(sample);
    if (!found.equals("eng")) {
      throw new Refusal(
          "it seems to be in " + name(found) + ", and only English is read",
          "bring a translation, or insist with --language en");
    }
    return ENGLISH;
  }

  private static String insistedOn(String tag) throws Refusal {
    if (!Locale.forLanguageTag(tag).getLanguage().equals(ENGLISH)) {
      throw new Refusal(
          "it is to be read in \"" + tag + "\", and only English is read",
          "bring a translation, or insist with --language en");
    }
    return tag;
  }

  private static double littleWords(String[] words) {
    int little = 0;
    for (String word : words) {
      little += LITTLE_WORDS.contains(word) ? 1 : 0;
    }
    return (double) little / words.length;
  }

  /** Pieces of blocks from all over the text: a foreign quotation must not speak for the whole. */
  private static String sample(ReportText text) {
    StringBuilder sample = new StringBuilder();
    int step = Math.max(1, text.blocks().size() * PIECE / (4 * SAMPLE));
    for (int i = 0; i < text.blocks().size() && sample.length() < SAMPLE; i += step) {
      Block block = text.blocks().get(i);
      int end = Math.min(block.end(), block.begin() + PIECE);
      sample.append(text.characters(), block.begin(), end).append('\n');
    }
    return sample.toString();
  }

  private static String name(String iso3) {
    Map<String, String> tags = new TreeMap<>();
    for (String tag : Locale.getISOLanguages()) {
      tags.putIfAbsent(Locale.of(tag).getISO3Language(), tag);
    }
    tags.put("cmn", "zh");
    String tag = tags.get(iso3);
    return tag == null
        ? "a language other than English"
        : Locale.of(tag).getDisplayLanguage(Locale.ENGLISH);
  }

  /** The model is loaded when the first text needs it; most never do. */
  private static final class Detector {
    private static final LanguageDetectorModel MODEL = load();

    private static LanguageDetectorModel load() {
      try (InputStream in = Detector.class.getResourceAsStream("/langdetect-183.bin")) {
        if (in == null) {
          throw new IllegalStateException("the language model is not on the class path");
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    static String language(String sample) {
      return new LanguageDetectorME(MODEL).predictLanguage(sample).getLang();
    }
  }
}

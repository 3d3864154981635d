package org.tidemark.reading.parse.convert;

import edu.emory.mathcs.nlp.component.morph.english.EnglishInflection;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import edu.emory.mathcs.nlp.component.morph.english.EnglishSuffixReplacer;
import edu.emory.mathcs.nlp.component.morph.util.AbstractAffixMatcher;
import edu.emory.mathcs.nlp.component.morph.util.AbstractAffixReplacer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The word lists and endings of NLP4J's morphological analyser. */
final class LemmasWriter {
  private final EnglishMorphAnalyzer analyzer = new EnglishMorphAnalyzer();

  void write(ModelOutput out) throws IOException {
    List<String> parts = List.of("inf_verb", "inf_noun", "inf_adjective", "inf_adverb");
    out.number(parts.size());
    for (String part : parts) {
      EnglishInflection inflection =
          Reflected.field(analyzer, EnglishMorphAnalyzer.class, part, EnglishInflection.class);
      out.string(inflection.getBasePOS());
      write(inflection, out);
    }
    TreeMap<String, String> abbreviations = new TreeMap<>();
    for (Map.Entry<?, ?> entry :
        ((Map<?, ?>) analyzerField("rule_abbreviation", Map.class)).entrySet()) {
      abbreviations.put((String) entry.getKey(), (String) entry.getValue());
    }
    write(abbreviations, out);
    out.strings(sorted("base_cardinal"));
    out.strings(sorted("base_ordinal"));
  }

  private Set<String> sorted(String name) {
    Set<String> words = new TreeSet<>();
    for (Object word : analyzerField(name, Set.class)) {
      words.add((String) word);
    }
    return words;
  }

  private <T> T analyzerField(String name, Class<T> type) {
    return Reflected.field(analyzer, EnglishMorphAnalyzer.class, name, type);
  }

  private static void write(EnglishInflection inflection, ModelOutput out) throws IOException {
    Keys.write(inflection.getBaseSet(), out);
    write(new TreeMap<>(inflection.getExceptionMap()), out);
    int endings = 0;
    for (AbstractAffixMatcher matcher : inflection.getSuffixMatchers()) {
      endings += replacers(matcher).size();
    }
    out.number(endings);
    for (AbstractAffixMatcher matcher : inflection.getSuffixMatchers()) {
      Pattern tags =
          Reflected.field(matcher, AbstractAffixMatcher.class, "p_originalPOS", Pattern.class);
      List<String> tagList = List.of(tags.pattern().replaceAll("[\\^()$]", "").split("\\|"));
      for (AbstractAffixReplacer replacer : replacers(matcher)) {
        write(tagList, replacer, out);
      }
    }
  }

  private static void write(List<String> tags, AbstractAffixReplacer replacer, ModelOutput out)
      throws IOException {
    out.strings(tags);
    Class<?> type = AbstractAffixReplacer.class;
    out.string(Reflected.field(replacer, type, "s_affixForm", String.class));
    out.strings(List.of(Reflected.field(replacer, type, "s_replacements", String[].class)));
    boolean doubles =
        Reflected.field(replacer, EnglishSuffixReplacer.class, "b_doubleConsonants", Boolean.class);
    out.number(doubles ? 1 : 0);
  }

  private static List<AbstractAffixReplacer> replacers(AbstractAffixMatcher matcher) {
    return ((List<?>)
            Reflected.field(matcher, AbstractAffixMatcher.class, "l_replacers", List.class))
        .stream().map(AbstractAffixReplacer.class::cast).toList();
  }

  private static void write(Map<String, String> map, ModelOutput out) throws IOException {
    out.strings(map.keySet());
    out.strings(map.values());
  }
}

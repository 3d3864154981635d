package org.tidemark.reading.parse.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.common.util.XMLUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Compares our decoding with NLP4J's own on any English text, given as {@code
 * -Dparse.compare=FILE}. It takes 2 GB and as long as NLP4J takes to load.
 */
@EnabledIfSystemProperty(named = "parse.compare", matches = ".+")
class SameTreesAsOriginal {
  private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/en-";
  private static final String CONFIGURATION =
      "<configuration><lexica><ambiguity_classes field=\"word_form_simplified_lowercase\">"
          + LEXICA
          + "ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>"
          + "<word_clusters field=\"word_form_simplified_lowercase\">"
          + LEXICA
          + "brown-clusters-simplified-lowercase.xz</word_clusters></lexica></configuration>";

  @Test
  void everyTagHeadAndRelationIsTheSame() throws IOException {
    NLPDecoder original = original();
    Analyser ours = Analyser.load();
    String text = Files.readString(Path.of(System.getProperty("parse.compare")));
    int words = 0;
    for (NLPNode[] nodes : original.decodeDocument(text)) {
      assertSame(nodes, ours);
      words += nodes.length - 1;
    }
    assertTrue(words > 0);
  }

  private static NLPDecoder original() {
    byte[] configuration = CONFIGURATION.getBytes(StandardCharsets.UTF_8);
    List<NLPComponent<NLPNode>> components = new ArrayList<>();
    components.add(
        new GlobalLexica<>(XMLUtils.getDocumentElement(new ByteArrayInputStream(configuration))));
    components.add(NLPUtils.getComponent("edu/emory/mathcs/nlp/models/en-pos.xz"));
    components.add(new MorphologicalAnalyzer<>(Language.ENGLISH));
    components.add(NLPUtils.getComponent("edu/emory/mathcs/nlp/models/en-dep.xz"));
    NLPDecoder decoder = new NLPDecoder();
    decoder.setComponents(components);
    decoder.setTokenizer(NLPUtils.createTokenizer(Language.ENGLISH));
    return decoder;
  }

  private static void assertSame(NLPNode[] nodes, Analyser ours) {
    List<String> words = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      words.add(node.getWordForm());
      expected.add(
          line(
              node.getPartOfSpeechTag(),
              node.getDependencyHead().getID() - 1,
              node.getDependencyLabel()));
    }
    Analysis analysis = ours.analyse(words);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      found.add(line(analysis.tags().get(i), analysis.heads().get(i), analysis.relations().get(i)));
    }
    assertEquals(expected, found, () -> String.join(" ", words));
  }

  private static String line(String tag, int head, String relation) {
    return tag + " " + head + " " + relation;
  }
}

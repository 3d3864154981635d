package org.tidemark.reading.parse.convert;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.component.dep.DEPLabelCandidate;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tidemark.reading.parse.learned.Analyser;

/**
 * The build step that repacks NLP4J's English tagger and parser into the files {@link Analyser}
 * reads. It takes a folder and writes two files there, unless they are there already.
 */
public final class ModelConversion {
  private static final String MODELS = "edu/emory/mathcs/nlp/models/en-";
  private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/en-";

  private ModelConversion() {}

  /** Takes the folder to write to. */
  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Path tagger = folder.resolve(Analyser.TAGGER_FILE);
    if (!Files.exists(tagger)) {
      writeTagger(tagger);
    }
    Path parser = folder.resolve(Analyser.PARSER_FILE);
    if (!Files.exists(parser)) {
      writeParser(parser);
    }
  }

  @SuppressWarnings("unchecked")
  private static void writeTagger(Path file) throws IOException, ClassNotFoundException {
    Map<String, List<String>> ambiguities =
        (Map<String, List<String>>) load(LEXICA + "ambiguity-classes-simplified-lowercase.xz");
    Map<String, Collection<String>> clusters =
        (Map<String, Collection<String>>) load(LEXICA + "brown-clusters-simplified-lowercase.xz");
    OnlineComponent<?, ?> component = (OnlineComponent<?, ?>) load(MODELS + "pos.xz");
    try (ModelOutput out = new ModelOutput(file)) {
      new LexiconWriter(ambiguities, clusters).write(out);
      new LemmasWriter().write(out);
      new TemplateWriter(component.getFeatureTemplate()).write(out);
      new ClassifierWriter(component).write(out);
    }
  }

  private static void writeParser(Path file) throws IOException, ClassNotFoundException {
    DEPParser<?> component = (DEPParser<?>) load(MODELS + "dep.xz");
    try (ModelOutput out = new ModelOutput(file)) {
      new TemplateWriter(component.getFeatureTemplate()).write(out);
      new ClassifierWriter(component).write(out);
      DEPLabelCandidate<?> candidates = component.getLabelCandidates();
      for (String set : List.of("X_SHIFT", "NO_X", "NO_SHIFT_OR_PASS", "NOT_NO_REDUCE")) {
        out.ints(labels(candidates, set));
      }
      out.ints(labels(candidates, "LEFT_ARC"));
      out.ints(labels(candidates, "RIGHT_ARC"));
    }
  }

  /** In the set's own order, by which NLP4J decides between equal scores. */
  private static List<Integer> labels(DEPLabelCandidate<?> candidates, String set) {
    IntSet labels = Reflected.field(candidates, DEPLabelCandidate.class, set, IntSet.class);
    return List.of(labels.toArray(new Integer[0]));
  }

  private static Object load(String path) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(path)) {
      return in.readObject();
    }
  }
}

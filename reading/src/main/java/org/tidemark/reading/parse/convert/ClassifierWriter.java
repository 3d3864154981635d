package org.tidemark.reading.parse.convert;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tidemark.reading.parse.learned.StringHash;

/** The labels and weights of one NLP4J component, without the zeros. */
final class ClassifierWriter {
  private record Feature(int type, String value, int column) {}

  private final OnlineComponent<?, ?> component;
  private final Keys<Feature> features = new Keys<>();
  private final MajorVector weights;

  ClassifierWriter(OnlineComponent<?, ?> component) {
    this.component = component;
    WeightVector vector = component.getOptimizer().getWeightVector();
    if (component.getOptimizer().getBias() != 0 || vector.hasActivationFunction()) {
      throw new IllegalStateException("the parser knows neither bias nor activation functions");
    }
    weights = vector.getSparseWeightVector();
    FeatureTemplate<?, ?> template = component.getFeatureTemplate();
    FeatureMap map =
        Reflected.field(template, FeatureTemplate.class, "feature_map", FeatureMap.class);
    for (int type = 0; type < map.getIndexMaps().size(); type++) {
      for (Map.Entry<String, Integer> entry : map.getIndexMaps().get(type).entrySet()) {
        long key = StringHash.key(type, StringHash.of(entry.getKey()));
        features.put(key, new Feature(type, entry.getKey(), entry.getValue()));
      }
    }
  }

  void write(ModelOutput out) throws IOException {
    out.strings(component.getOptimizer().getLabelMap().getLabelList());
    features.writeKeys(out);
    int nonZero = weights.countNonZeroWeights();
    byte[] labels = new byte[nonZero];
    float[] values = new float[nonZero];
    List<Integer> starts = new ArrayList<>();
    int next = 0;
    for (Feature feature : features.values()) {
      starts.add(next);
      for (int label = 0; label < weights.getLabelSize(); label++) {
        float weight = weights.get(label, feature.column);
        if (weight != 0) {
          labels[next] = (byte) label;
          values[next++] = weight;
        }
      }
    }
    starts.add(next);
    out.ints(starts);
    out.bytes(labels, next);
    out.floats(values, next);
  }
}

package org.tidemark.reading.parse.convert;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The feature recipe of one NLP4J component, translated into the names of ours. */
final class TemplateWriter {
  private record Slot(String source, int window, String kin) {}

  private record Atom(int slot, String column) {}

  private final List<Slot> slots = new ArrayList<>();
  private final List<Atom> atoms = new ArrayList<>();
  private final List<Atom> bundles = new ArrayList<>();
  private final List<List<Integer>> features = new ArrayList<>();

  TemplateWriter(FeatureTemplate<?, ?> template) {
    for (FeatureItem item : template.getSetFeatureList()) {
      bundles.add(new Atom(slot(item), bundle(item.field)));
    }
    for (FeatureItem[] items : template.getFeatureList()) {
      List<Integer> feature = new ArrayList<>();
      for (FeatureItem item : items) {
        feature.add(placeOf(atoms, new Atom(slot(item), column(item))));
      }
      features.add(feature);
    }
  }

  void write(ModelOutput out) throws IOException {
    out.number(slots.size());
    for (Slot slot : slots) {
      out.string(slot.source);
      out.number(slot.window);
      out.string(slot.kin);
    }
    write(bundles, out);
    write(atoms, out);
    out.number(features.size());
    for (List<Integer> feature : features) {
      out.ints(feature);
    }
  }

  private static void write(List<Atom> atoms, ModelOutput out) throws IOException {
    out.ints(atoms.stream().map(Atom::slot).toList());
    for (Atom atom : atoms) {
      out.string(atom.column);
    }
  }

  private static <T> int placeOf(List<T> list, T item) {
    if (!list.contains(item)) {
      list.add(item);
    }
    return list.indexOf(item);
  }

  private int slot(FeatureItem item) {
    String source =
        switch (item.source) {
          case i -> "FIRST";
          case j -> "INPUT";
          case k -> "STACK";
        };
    return placeOf(slots, new Slot(source, item.window, kin(item.relation)));
  }

  private static String kin(Relation relation) {
    if (relation == null) {
      return "SELF";
    }
    return switch (relation) {
      case h -> "HEAD";
      case h2 -> "GRANDHEAD";
      case lmd -> "LEFTMOST";
      case lmd2 -> "SECOND_LEFTMOST";
      case rmd -> "RIGHTMOST";
      case rmd2 -> "SECOND_RIGHTMOST";
      case lns -> "LEFT_SIBLING";
      case lns2 -> "SECOND_LEFT_SIBLING";
      default -> throw new IllegalStateException("the parser does not know " + relation);
    };
  }

  private static String bundle(Field field) {
    return switch (field) {
      case ambiguity_classes -> "AMBIGUITIES";
      case orthographic -> "ORTHOGRAPHY";
      case positional -> "POSITION";
      case word_clusters -> "CLUSTERS";
      default -> throw new IllegalStateException("the parser does not know " + field);
    };
  }

  private static String column(FeatureItem item) {
    return switch (item.field) {
      case word_form_simplified -> "FORM";
      case word_form_simplified_lowercase -> "LOWER";
      case word_shape -> "SHAPE";
      case prefix -> "PREFIX_" + item.attribute;
      case suffix -> "SUFFIX_" + item.attribute;
      case ambiguity_classes -> "AMBIGUITY";
      case lemma -> "LEMMA";
      case part_of_speech_tag -> "TAG";
      case dependency_label -> "RELATION";
      case valency -> "VALENCY";
      default -> throw new IllegalStateException("the parser does not know " + item.field);
    };
  }
}

package org.tidemark.reading.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tidemark.reading.frame.Frame;

/** All rules of a language, found by the word that sets them off. */
public final class RuleBook {
  private final List<Rule> written;
  private final List<Rule> rules;
  private final List<Rule> off;
  private final WordClasses classes;
  private final Measured measured;
  private final Weights weights;
  private final List<String> complaints;
  private final Map<Frame.Type, Map<String, List<Rule>>> index = new EnumMap<>(Frame.Type.class);

  private RuleBook(
      List<Rule> all,
      Set<String> silent,
      WordClasses classes,
      Measured measured,
      Weights weights,
      List<String> complaints) {
    this.written = List.copyOf(all);
    List<Rule> applied = all.stream().map(measured::applied).toList();
    this.rules = applied.stream().filter(rule -> !silent.contains(rule.id())).toList();
    this.off = applied.stream().filter(rule -> silent.contains(rule.id())).toList();
    this.classes = classes;
    this.measured = measured;
    this.weights = weights;
    this.complaints = List.copyOf(complaints);
    for (Rule rule : rules) {
      for (Map.Entry<Frame.Type, Set<String>> trigger : rule.triggers().entrySet()) {
        Map<String, List<Rule>> byWord =
            index.computeIfAbsent(trigger.getKey(), type -> new TreeMap<>());
        for (String word : trigger.getValue()) {
          byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(rule);
        }
      }
    }
  }

  /**
   * The rules of a folder: its {@code *.yaml} files, with the classes of its {@code words} folder,
   * less those its {@code off.txt} switches off.
   *
   * @throws UncheckedIOException if the folder cannot be read
   */
  public static RuleBook in(Path folder) {
    WordClasses classes = WordClasses.in(folder.resolve("words"));
    List<Rule> rules = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".yaml")) {
          String yaml = Files.readString(file, StandardCharsets.UTF_8);
          RuleFile read = RuleFile.read(name, yaml, classes);
          rules.addAll(read.rules());
          complaints.addAll(read.complaints());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Measured measured = Measured.in(folder.resolve("measured.tsv"));
    return new RuleBook(
        rules, SwitchedOff.in(folder).ids(), classes, measured, Weights.in(folder), complaints);
  }

  /** The same book without some rules. */
  public RuleBook without(Set<String> ids) {
    List<Rule> kept = written.stream().filter(rule -> !ids.contains(rule.id())).toList();
    return new RuleBook(kept, Set.of(), classes, measured, weights, complaints);
  }

  /** The rules a frame sets off, in the order of their files. */
  public List<Rule> setOffBy(Frame frame) {
    Map<String, List<Rule>> byWord = index.getOrDefault(frame.type(), Map.of());
    List<Rule> exact = byWord.getOrDefault(frame.lemma(), List.of());
    List<Rule> any = byWord.getOrDefault("*", List.of());
    if (any.isEmpty()) {
      return exact;
    }
    List<Rule> both = new ArrayList<>(exact);
    both.addAll(any);
    return both;
  }

  /** All rules that are not switched off, in the order of their files. */
  public List<Rule> rules() {
    return rules;
  }

  /** The rules that are switched off, in the order of their files. */
  public List<Rule> off() {
    return off;
  }

  /** How likely each rule was thought to be right before it was measured, by its name. */
  public SortedMap<String, Double> thought() {
    SortedMap<String, Double> thought = new TreeMap<>();
    written.forEach(rule -> thought.put(rule.id(), rule.chance()));
    return thought;
  }

  /** How often each rule was right on coded reports. */
  public Measured measured() {
    return measured;
  }

  /** How much each sign of a match weighs. */
  public Weights weights() {
    return weights;
  }

  /** The word classes the rules share. */
  public WordClasses classes() {
    return classes;
  }

  /** What is wrong in the files, one sentence each. */
  public List<String> complaints() {
    return complaints;
  }
}

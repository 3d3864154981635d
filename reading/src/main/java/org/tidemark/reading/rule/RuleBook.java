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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tidemark.reading.frame.Frame;

/** All rules of a language, found by the word that sets them off. */
public final class RuleBook {
  private final List<Rule> rules;
  private final List<Rule> off;
  private final WordClasses classes;
  private final List<String> complaints;
  private final Map<Frame.Type, Map<String, List<Rule>>> index = new EnumMap<>(Frame.Type.class);

  private RuleBook(
      List<Rule> all, Set<String> silent, WordClasses classes, List<String> complaints) {
    this.rules = all.stream().filter(rule -> !silent.contains(rule.id())).toList();
    this.off = all.stream().filter(rule -> silent.contains(rule.id())).toList();
    this.classes = classes;
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
        rules.stream().map(measured::applied).toList(),
        SwitchedOff.in(folder).ids(),
        classes,
        complaints);
  }

  /** The same book without some rules. */
  public RuleBook without(Set<String> ids) {
    List<Rule> kept = rules.stream().filter(rule -> !ids.contains(rule.id())).toList();
    return new RuleBook(kept, Set.of(), classes, complaints);
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

  /** The word classes the rules share. */
  public WordClasses classes() {
    return classes;
  }

  /** What is wrong in the files, one sentence each. */
  public List<String> complaints() {
    return complaints;
  }
}

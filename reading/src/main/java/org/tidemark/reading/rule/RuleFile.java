package org.tidemark.reading.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.Qualifier;
import org.tidemark.reading.frame.Frame;

/** A file of rules, read into rules or into complaints that name file, rule and what to do. */
public final class RuleFile {
  private static final Set<String> OTHER =
      Set.of(
          "rule",
          "says",
          "verb",
          "noun",
          "is",
          "under",
          "if",
          "unless",
          "polarity",
          "modality",
          "chance",
          "finds",
          "ignores",
          "note",
          "when");

  private static final double USUAL_CHANCE = 0.7;

  private final String file;
  private final WordClasses classes;
  private final List<Rule> rules = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  private RuleFile(String file, WordClasses classes) {
    this.file = file;
    this.classes = classes;
  }

  /** The rules a file writes. */
  public static RuleFile read(String file, String yaml, WordClasses classes) {
    RuleFile read = new RuleFile(file, classes);
    read.all(yaml);
    return read;
  }

  /** Its rules, without those complained of. */
  public List<Rule> rules() {
    return List.copyOf(rules);
  }

  /** What is wrong in it, one sentence each. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  private void all(String yaml) {
    Object loaded;
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(file).build();
      loaded = new Load(settings).loadFromString(yaml);
    } catch (YamlEngineException e) {
      complaints.add(file + " is not YAML; correct this place: " + e.getMessage());
      return;
    }
    if (!(loaded instanceof List<?> list)) {
      complaints.add(file + " should be a list of rules, each beginning \"- rule: name\"");
      return;
    }
    for (Object entry : list) {
      if (entry instanceof Map<?, ?> map && map.get("rule") instanceof String name) {
        one(name, map);
      } else {
        complaints.add(
            file + " holds an entry without a name: begin it with \"- rule: name\": " + entry);
      }
    }
  }

  private void one(String name, Map<?, ?> map) {
    String id = file.replaceAll("\\.ya?ml$", "") + "/" + name;
    try {
      rules.add(rule(id, map));
    } catch (IllegalArgumentException e) {
      complaints.add(file + ", rule " + name + ": " + e.getMessage());
    }
  }

  private Rule rule(String id, Map<?, ?> map) {
    Kind kind = Choice.of(Kind.class, given(map, "says"), "kind of claim");
    Map<String, Slot> slots = new LinkedHashMap<>();
    for (Map.Entry<?, ?> field : map.entrySet()) {
      String key = String.valueOf(field.getKey());
      if (!OTHER.contains(key)) {
        checkField(kind, key);
        slots.put(key, Slot.parse(given(map, key)));
      }
    }
    List<Condition> conditions = new ArrayList<>();
    conditions(map.get("if"), true, conditions);
    conditions(map.get("unless"), false, conditions);
    return new Rule(
        id,
        kind,
        triggers(map),
        List.copyOf(conditions),
        slots,
        named(Polarity.class, map, "polarity"),
        named(Modality.class, map, "modality"),
        when(map),
        chance(map),
        examples(map, "finds"),
        examples(map, "ignores"));
  }

  private static String given(Map<?, ?> map, String key) {
    Object written = map.get(key);
    if (written == null) {
      throw new IllegalArgumentException(
          "\"" + key + "\" has no value: write one behind the colon");
    }
    return String.valueOf(written);
  }

  private static double chance(Map<?, ?> map) {
    if (!map.containsKey("chance")) {
      return USUAL_CHANCE;
    }
    double chance = map.get("chance") instanceof Number number ? number.doubleValue() : -1;
    if (!(chance >= 0 && chance <= 1)) {
      throw new IllegalArgumentException(
          "\"chance\" is " + map.get("chance") + ": write a number from 0 to 1");
    }
    return chance;
  }

  private static void checkField(Kind kind, String key) {
    if (Set.of("subject", "object", "value", "unit", "killed", "injured").contains(key)) {
      return;
    }
    for (Qualifier qualifier : Qualifier.values()) {
      if (qualifier.code().equals(key)) {
        if (!kind.takes(qualifier)) {
          throw new IllegalArgumentException(
              "claims of kind " + kind.code() + " take no \"" + key + "\": leave the line out");
        }
        return;
      }
    }
    throw new IllegalArgumentException(
        "\"" + key + "\" is no line of a rule: correct it or leave it out");
  }

  private Map<Frame.Type, Set<String>> triggers(Map<?, ?> map) {
    Map<Frame.Type, Set<String>> triggers = new EnumMap<>(Frame.Type.class);
    for (Frame.Type type : Frame.Type.values()) {
      Object words = map.get(type.name().toLowerCase(Locale.ROOT));
      if (words != null) {
        triggers.put(type, words(words));
      }
    }
    if (triggers.isEmpty()) {
      throw new IllegalArgumentException(
          "nothing sets it off: write a line verb, noun, is or under");
    }
    return triggers;
  }

  private Set<String> words(Object written) {
    List<String> entries = new ArrayList<>();
    if (written instanceof List<?> list) {
      for (Object entry : list) {
        entries.add(String.valueOf(entry));
      }
    } else {
      for (String entry : String.valueOf(written).split(",")) {
        entries.add(entry.strip());
      }
    }
    for (String entry : entries) {
      if (entry.startsWith("$") && !classes.has(entry.substring(1))) {
        throw new IllegalArgumentException(
            "there is no list "
                + entry
                + ": correct its name or make words/"
                + entry.substring(1)
                + ".txt");
      }
    }
    return classes.unfold(entries);
  }

  private void conditions(@Nullable Object written, boolean wanted, List<Condition> into) {
    if (written == null) {
      return;
    }
    if (!(written instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException(
          (wanted ? "\"if\"" : "\"unless\"")
              + " is no map: write it in braces, as in {patient: allegiance}");
    }
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      List<String> steps =
          List.of(String.valueOf(entry.getKey()).split("\\.")).stream()
              .map(step -> step.replace('_', ' '))
              .toList();
      Set<String> words = new LinkedHashSet<>();
      Set<Slot.Sort> sorts = new LinkedHashSet<>();
      for (String word : words(String.valueOf(entry.getValue()).replaceAll("[\\[\\]]", ""))) {
        if (word.startsWith(":")) {
          sorts.add(Choice.of(Slot.Sort.class, word.substring(1), "sort of thing"));
        } else {
          words.add(word);
        }
      }
      into.add(new Condition(steps, words, sorts, wanted));
    }
  }

  private static Rule.When when(Map<?, ?> map) {
    Rule.When when = named(Rule.When.class, map, "when");
    return when == null ? Rule.When.ANY : when;
  }

  private static <E extends Enum<E>> @Nullable E named(Class<E> type, Map<?, ?> map, String key) {
    return map.containsKey(key) ? Choice.of(type, given(map, key), key) : null;
  }

  private static List<Example> examples(Map<?, ?> map, String key) {
    List<Example> examples = new ArrayList<>();
    if (map.get(key) instanceof List<?> list) {
      for (Object line : list) {
        examples.add(Example.parse(String.valueOf(line)));
      }
    } else if (map.containsKey(key)) {
      throw new IllegalArgumentException(
          "\"" + key + "\" is no list: begin each sentence below it with \"- \"");
    }
    return List.copyOf(examples);
  }
}

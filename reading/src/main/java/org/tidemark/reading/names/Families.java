package org.tidemark.reading.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names sorted into those that mean the same, each link with its reason. */
final class Families {
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, String> reasons = new HashMap<>();
  private final Set<String> lesser = new HashSet<>();
  private final Set<String> foremost = new HashSet<>();

  /** Notes a key the text gives as another name, which is not the fullest. */
  void lesser(String key) {
    lesser.add(key);
  }

  /** Notes a key under which a listing has somebody, which is always taken for the fullest. */
  void foremost(String key) {
    foremost.add(key);
  }

  boolean isLesser(String key) {
    return lesser.contains(key);
  }

  boolean isForemost(String key) {
    return foremost.contains(key);
  }

  /** Says that two keys mean the same one. */
  void join(String key, String other, String because) {
    String root = root(key);
    String branch = root(other);
    reasons.putIfAbsent(other, because);
    reasons.putIfAbsent(key, because);
    if (!root.equals(branch)) {
      parents.put(branch, root);
    }
  }

  boolean same(String key, String other) {
    return root(key).equals(root(other));
  }

  /** The key that stands for all that mean the same. */
  String root(String key) {
    String at = key;
    while (parents.containsKey(at)) {
      at = parents.get(at);
    }
    return at;
  }

  /** Why a name was put with others, or null when it never was. */
  @Nullable String because(String key) {
    return reasons.get(key);
  }

  /** The uses in families, in the order of the first of each. */
  Collection<List<NameUse>> of(Collection<NameUse> uses) {
    Map<String, List<NameUse>> families = new LinkedHashMap<>();
    for (NameUse use : uses) {
      families.computeIfAbsent(root(use.key()), k -> new ArrayList<>()).add(use);
    }
    return families.values();
  }
}

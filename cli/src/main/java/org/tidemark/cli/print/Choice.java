package org.tidemark.cli.print;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidemark.workbench.Family;
import org.tidemark.workbench.compare.Finding;

/** A choice of a few claims out of many, some of every family, so that each question is seen. */
final class Choice {
  private Choice() {}

  static List<Finding> of(List<Finding> all, int few) {
    Map<Family, List<Finding>> byFamily = new EnumMap<>(Family.class);
    for (Finding finding : all) {
      byFamily
          .computeIfAbsent(Family.of(finding.claim().kind()), _ -> new ArrayList<>())
          .add(finding);
    }
    Set<Finding> chosen = new HashSet<>();
    int most = Math.min(few, all.size());
    for (int round = 0; chosen.size() < most; round++) {
      for (List<Finding> family : byFamily.values()) {
        if (round < family.size() && chosen.size() < most) {
          chosen.add(family.get(round));
        }
      }
    }
    return all.stream().filter(chosen::contains).toList();
  }
}

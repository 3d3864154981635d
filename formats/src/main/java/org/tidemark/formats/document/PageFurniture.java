package org.tidemark.formats.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is printed on page after page, at the head or the foot: running titles, page numbers. */
final class PageFurniture {
  private static final int EDGE_LINES = 2;

  private PageFurniture() {}

  /** The lines without those. */
  static List<PageLine> removedFrom(List<PageLine> lines) {
    SortedMap<Integer, List<PageLine>> pages = new TreeMap<>();
    for (PageLine line : lines) {
      pages.computeIfAbsent(line.page(), _ -> new ArrayList<>()).add(line);
    }
    Map<String, Integer> seen = new HashMap<>();
    Set<PageLine> edges = new HashSet<>();
    for (List<PageLine> page : pages.values()) {
      List<PageLine> edge = edge(page);
      edges.addAll(edge);
      edge.stream()
          .map(PageFurniture::shape)
          .distinct()
          .forEach(s -> seen.merge(s, 1, Integer::sum));
    }
    int often = pages.size() > 5 ? 3 : 2;
    return lines.stream()
        .filter(line -> !edges.contains(line) || !isFurniture(line, seen, often))
        .toList();
  }

  private static boolean isFurniture(PageLine line, Map<String, Integer> seen, int often) {
    String shape = shape(line);
    return seen.getOrDefault(shape, 0) >= often || shape.matches("(?:page )?#(?: (?:of|/) #)?");
  }

  private static List<PageLine> edge(List<PageLine> page) {
    List<PageLine> down = new ArrayList<>(page);
    down.sort(Comparator.comparingDouble(PageLine::top));
    List<PageLine> edge = new ArrayList<>();
    for (int i = 0; i < down.size(); i++) {
      if (i < EDGE_LINES || i >= down.size() - EDGE_LINES) {
        edge.add(down.get(i));
      }
    }
    return edge;
  }

  private static String shape(PageLine line) {
    return line.words().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#").strip();
  }
}

package org.tidemark.web.report;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tidemark.model.Block;
import org.tidemark.model.Quote;
import org.tidemark.model.ReportText;
import org.tidemark.web.page.Hue;
import org.tidemark.workbench.Standing;
import org.tidemark.workbench.Told;

/** The cutting of a report's text into runs, so that quotes that overlap can all be drawn. */
final class Marking {
  private record Mark(int begin, int end, String claim, Hue hue, boolean counts) {}

  private final ReportText text;
  private final List<Mark> marks = new ArrayList<>();

  Marking(ReportText text, List<Told> claims) {
    this.text = text;
    for (Told told : claims) {
      boolean counts = Standing.inUse().contains(told.standing());
      for (Quote quote : told.claim().quotes()) {
        Hue hue = Hue.of(told.claim().kind());
        marks.add(new Mark(quote.begin(), quote.end(), told.id().hex(), hue, counts));
      }
    }
    marks.sort(
        Comparator.comparingInt((Mark mark) -> mark.end() - mark.begin())
            .thenComparingInt(Mark::begin)
            .thenComparing(Mark::claim));
  }

  List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    int number = 0;
    int page = 0;
    for (Block block : text.blocks()) {
      number += block.role() == Block.Role.HEADING ? 0 : 1;
      int begins = block.page() == page ? 0 : block.page();
      page = block.page();
      int shown = block.role() == Block.Role.HEADING ? 0 : number;
      passages.add(new Passage(block.role(), block.begin(), shown, begins, runs(block)));
    }
    return passages;
  }

  private List<Run> runs(Block block) {
    List<Mark> inside = marks.stream().filter(mark -> meet(mark, block)).toList();
    List<int[]> unread = block.role() == Block.Role.HEADING ? List.of() : unread(block, inside);
    TreeSet<Integer> cuts = new TreeSet<>(List.of(block.begin(), block.end()));
    inside.forEach(mark -> cuts.addAll(List.of(mark.begin(), mark.end())));
    unread.forEach(span -> cuts.addAll(List.of(span[0], span[1])));
    List<Run> runs = new ArrayList<>();
    List<Integer> within = List.copyOf(cuts.subSet(block.begin(), true, block.end(), true));
    for (int i = 0; i + 1 < within.size(); i++) {
      runs.add(run(within.get(i), within.get(i + 1), inside, unread));
    }
    return runs;
  }

  private static boolean meet(Mark mark, Block block) {
    return mark.begin() < block.end() && mark.end() > block.begin();
  }

  private Run run(int begin, int end, List<Mark> inside, List<int[]> unread) {
    List<Mark> over =
        inside.stream().filter(mark -> mark.begin() <= begin && mark.end() >= end).toList();
    String words = text.characters().substring(begin, end);
    if (over.isEmpty()) {
      boolean passedOver = unread.stream().anyMatch(span -> span[0] <= begin && span[1] >= end);
      return new Run(words, "", passedOver ? "unread" : "");
    }
    String claims = over.stream().map(Mark::claim).distinct().collect(Collectors.joining(" "));
    return new Run(words, claims, style(over));
  }

  private static String style(List<Mark> over) {
    List<Mark> counting = over.stream().filter(Mark::counts).toList();
    if (counting.isEmpty()) {
      return "q gone";
    }
    Hue first = counting.getFirst().hue();
    String second =
        counting.stream()
            .map(Mark::hue)
            .filter(hue -> hue != first)
            .findFirst()
            .map(hue -> " then-" + hue.code())
            .orElse("");
    String depth = counting.size() > 1 ? " deep" : "";
    return "q in-" + first.code() + second + depth;
  }

  /** The sentences that no claim stands on. */
  private List<int[]> unread(Block block, List<Mark> inside) {
    String words = text.characters().substring(block.begin(), block.end());
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(words);
    List<int[]> unread = new ArrayList<>();
    int from = sentences.first();
    for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
      int begin = block.begin() + from;
      int end = block.begin() + to;
      if (inside.stream().noneMatch(mark -> mark.begin() < end && mark.end() > begin)) {
        unread.add(new int[] {begin, end});
      }
      from = to;
    }
    return unread;
  }
}

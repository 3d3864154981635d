package org.tidemark.formats.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tidemark.formats.selection.Saying;
import org.tidemark.model.Quote;

/** The text of a report with the words that claims stand on marked; marks may overlap. */
final class Marks {
  private record Mark(int begin, int end, Saying saying) {}

  private final String text;
  private final List<Mark> marks = new ArrayList<>();
  private final Set<String> anchored = new HashSet<>();

  Marks(String text, List<Saying> sayings) {
    this.text = text;
    for (Saying saying : sayings) {
      for (Quote quote : saying.claim().quotes()) {
        marks.add(new Mark(quote.begin(), quote.end(), saying));
      }
    }
  }

  /** Writes the text from one place to another. */
  void write(Markup html, int begin, int end) {
    List<Mark> here = marks.stream().filter(m -> m.begin() < end && m.end() > begin).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(begin, end));
    for (Mark mark : here) {
      cuts.add(Math.max(begin, mark.begin()));
      cuts.add(Math.min(end, mark.end()));
    }
    int from = begin;
    for (int to : cuts.tailSet(begin, false)) {
      stretch(html, here, from, to);
      from = to;
    }
  }

  private void stretch(Markup html, List<Mark> here, int from, int to) {
    List<Mark> covering = here.stream().filter(m -> m.begin() <= from && m.end() >= to).toList();
    if (covering.isEmpty()) {
      html.text(text.substring(from, to));
      return;
    }
    for (Mark mark : covering) {
      String anchor = Library.anchor(mark.saying());
      if (anchored.add(anchor)) {
        html.begin("a", "id", anchor).end();
      }
    }
    String claims =
        covering.stream()
            .map(m -> m.saying().id().hex())
            .distinct()
            .collect(Collectors.joining(" "));
    String title =
        covering.stream()
            .map(m -> m.saying().sentence())
            .distinct()
            .collect(Collectors.joining("\n"));
    html.element("mark", text.substring(from, to), "data-claims", claims, "title", title);
  }
}

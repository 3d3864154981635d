package org.tidemark.reading.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.EntityKind;

/** One name with all its places in a report and what speaks for its kind. */
final class NameUse {
  private final String key;
  private final List<String> words;
  private final List<Mention> mentions = new ArrayList<>();
  private @Nullable String printed;
  private final Votes votes = new Votes();

  NameUse(String key) {
    this.key = key;
    this.words = List.of(key.split(" "));
  }

  String key() {
    return key;
  }

  List<Mention> mentions() {
    return mentions;
  }

  Votes votes() {
    return votes;
  }

  @Nullable EntityKind kind() {
    return votes.winner();
  }

  boolean is(EntityKind kind) {
    return votes.winner() == kind;
  }

  /** The way it is mostly printed: running text before headings, small letters before shouting. */
  String printed() {
    String known = printed;
    if (known == null) {
      known = mostPrinted();
      printed = known;
    }
    return known;
  }

  private String mostPrinted() {
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (Mention mention : mentions) {
      boolean plain = !mention.weak() && (mention.acronym() || !shouted(mention.name()));
      counts.merge(mention.name(), plain ? 100 : 1, Integer::sum);
    }
    String best = mentions.getFirst().name();
    for (var entry : counts.entrySet()) {
      if (entry.getValue() > counts.getOrDefault(best, 0)) {
        best = entry.getKey();
      }
    }
    return best;
  }

  private static boolean shouted(String name) {
    return name.indexOf(' ') > 0 && Shape.isShouted(name);
  }

  boolean acronym() {
    return mentions.getFirst().acronym();
  }

  List<String> words() {
    return words;
  }

  /** Whether it stands somewhere else than in headings. */
  boolean inRunningText() {
    return mentions.stream().anyMatch(mention -> !mention.weak());
  }

  /** Whether it is surely a name though it stands in headings only: a line of a list. */
  boolean surely() {
    EntityKind kind = kind();
    return kind != null && votes.of(kind) >= 4 && words().size() > 1;
  }

  Mention first() {
    return mentions.getFirst();
  }

  /** All titles it bears. */
  Set<String> titles() {
    Set<String> titles = new java.util.TreeSet<>();
    mentions.forEach(mention -> titles.add(mention.title()));
    titles.remove("");
    return titles;
  }
}

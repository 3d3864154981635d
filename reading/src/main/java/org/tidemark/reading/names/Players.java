package org.tidemark.reading.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Alias;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;

/** All those a report names, found by name and by place in the text. */
final class Players {
  private final NameLists lists;
  private final Families families;
  private final Predicate<Mention> inList;
  private final List<Player> all = new ArrayList<>();
  private final Map<String, Player> byKey = new HashMap<>();
  private final Map<String, List<Player>> shared = new HashMap<>();
  private final List<Mention> strays = new ArrayList<>();
  private final Map<Integer, List<Mention>> byPassage = new HashMap<>();

  /**
   * Casts the players.
   *
   * @param uses the names
   * @param families which of them mean the same
   * @param inList whether a mention is an item of a list
   */
  Players(NameLists lists, Collection<NameUse> uses, Families families, Predicate<Mention> inList) {
    this.inList = inList;
    this.lists = lists;
    this.families = families;
    for (List<NameUse> family : families.of(uses)) {
      cast(family);
    }
    shareSurnames(uses);
    all.sort(
        Comparator.comparingInt((Player player) -> player.mentions().getFirst().passage())
            .thenComparingInt(player -> player.mentions().getFirst().first()));
    new LinkedHashSet<>(byKey.values()).forEach(player -> player.mentions().forEach(this::place));
    strays.forEach(this::place);
    byPassage.values().forEach(list -> list.sort(Comparator.comparingInt(Mention::first)));
  }

  private void place(Mention mention) {
    byPassage.computeIfAbsent(mention.passage(), k -> new ArrayList<>()).add(mention);
  }

  /** Takes a surname that several persons bear from the one it was first given to. */
  private void shareSurnames(Collection<NameUse> uses) {
    for (NameUse use : uses) {
      boolean may = use.is(EntityKind.PERSON) || use.kind() == null;
      if (use.words().size() == 1
          && may
          && use.inRunningText()
          && families.because(use.key()) == null) {
        share(use);
      }
    }
  }

  private void share(NameUse use) {
    Player own = byKey.get(use.key());
    List<Player> bearers =
        all.stream().filter(other -> !other.equals(own) && bears(other, use.key())).toList();
    if (bearers.size() > 1) {
      if (own != null) {
        all.remove(own);
      }
      shared.put(use.key(), bearers);
      strays.addAll(own == null ? use.mentions() : List.of());
    }
  }

  private static boolean bears(Player player, String surname) {
    return player.is(EntityKind.PERSON)
        && player.uses().stream().anyMatch(use -> use.words().getLast().equals(surname));
  }

  private void cast(List<NameUse> family) {
    Votes votes = new Votes();
    family.forEach(use -> votes.addAll(use.votes()));
    boolean phrase = family.stream().anyMatch(use -> use.words().size() > 1);
    EntityKind kind = votes.winner() == null && phrase ? votes.winner(0.3) : votes.winner();
    boolean spoken =
        family.stream().anyMatch(use -> use.inRunningText() || use.surely() && listLine(use));
    if (kind == null || !spoken) {
      return;
    }
    NameUse fullest = fullest(family, kind);
    String name = nameOf(fullest, kind);
    Set<String> said = new HashSet<>(Set.of(name));
    List<Alias> aliases = new ArrayList<>();
    for (NameUse use : family) {
      aliases(use, fullest, said, aliases);
    }
    Entity entity = new Entity(kind, name, aliases);
    boolean country = family.stream().anyMatch(use -> lists.country(use.printed()) != null);
    boolean state = country && kind == EntityKind.PLACE;
    Player player =
        new Player(
            entity,
            state ? new Entity(EntityKind.ORGANISATION, name, aliases) : null,
            listed(family),
            List.copyOf(family),
            mentions(family));
    all.add(player);
    family.forEach(use -> byKey.put(use.key(), player));
  }

  /** Whether a name only met in headings stands in a list of names there, or is a known one. */
  private boolean listLine(NameUse use) {
    Mention mention = use.first();
    return use.mentions().size() > 1
        || lists.isListed(use.printed())
        || use.is(EntityKind.PERSON)
        || inList.test(mention);
  }

  private @Nullable ListedName listed(List<NameUse> family) {
    for (NameUse use : family) {
      List<ListedName> known = lists.organisations(use.printed(), true);
      if (!known.isEmpty()) {
        return known.getFirst();
      }
    }
    return null;
  }

  private static List<Mention> mentions(List<NameUse> family) {
    List<Mention> mentions = new ArrayList<>();
    family.forEach(use -> mentions.addAll(use.mentions()));
    mentions.sort(Comparator.comparingInt(Mention::passage).thenComparingInt(Mention::first));
    return List.copyOf(mentions);
  }

  private NameUse fullest(List<NameUse> family, EntityKind kind) {
    NameUse best = family.getFirst();
    for (NameUse use : family) {
      if (rank(use, kind) > rank(best, kind)) {
        best = use;
      }
    }
    return best;
  }

  private int rank(NameUse use, EntityKind kind) {
    int words = Math.min(use.words().size(), 12);
    int rank = words * 10;
    rank -= use.acronym() ? 200 : 0;
    rank -= families.isLesser(use.key()) ? 100 : 0;
    rank += families.isForemost(use.key()) ? 1000 : 0;
    rank -= use.inRunningText() ? 0 : 300;
    if (kind == EntityKind.PLACE && lists.country(use.printed()) == null) {
      rank += use.mentions().size();
    }
    return rank;
  }

  private static String nameOf(NameUse use, EntityKind kind) {
    String printed = use.printed();
    boolean alone = kind == EntityKind.PERSON && use.words().size() == 1;
    for (String title : use.titles()) {
      if (alone
          && title.matches(
              "Mullah|Sheikh|Shaykh|Maulvi|Mawlawi|Maulana|Qari|Mufti|Comandante|Haji|Hajji|Sayyid|Subcomandante|Imam|Ustad")) {
        return title + " " + printed;
      }
    }
    return printed;
  }

  private void aliases(NameUse use, NameUse fullest, Set<String> said, List<Alias> into) {
    String because = families.because(use.key());
    for (Mention mention : use.mentions()) {
      if (said.add(mention.name())) {
        String reason =
            use == fullest || because == null
                ? "the same name but for capitals, accents or marks"
                : because;
        into.add(new Alias(mention.name(), reason));
      }
      String titled = mention.title() + " " + mention.name();
      if (!mention.title().isEmpty() && said.add(titled)) {
        into.add(new Alias(titled, "the name with a title"));
      }
    }
  }

  List<Player> all() {
    return all;
  }

  /** The one a name means, or null when nobody bears it. */
  @Nullable Player named(String name) {
    return byKey.get(NameKey.of(name));
  }

  /** The names in a passage, in order. */
  List<Mention> in(int passage) {
    return byPassage.getOrDefault(passage, List.of());
  }

  /** The name a token belongs to, or null. */
  @Nullable Mention mentionAt(int passage, int token) {
    for (Mention mention : in(passage)) {
      if (mention.covers(token)) {
        return mention;
      }
    }
    return null;
  }

  private static Player lastBefore(Mention mention, List<Player> bearers) {
    Player last = bearers.getFirst();
    int nearest = -1;
    for (Player player : bearers) {
      for (Mention other : player.mentions()) {
        int place = other.passage() * 1000 + other.first();
        boolean earlier = place < mention.passage() * 1000 + mention.first();
        if (earlier && place > nearest) {
          nearest = place;
          last = player;
        }
      }
    }
    return last;
  }

  /** The one a mention means. */
  Player of(Mention mention) {
    List<Player> bearers = shared.get(mention.key());
    if (bearers != null) {
      return lastBefore(mention, bearers);
    }
    Player player = byKey.get(mention.key());
    if (player == null) {
      throw new IllegalStateException("nobody is named " + mention.name());
    }
    return player;
  }
}

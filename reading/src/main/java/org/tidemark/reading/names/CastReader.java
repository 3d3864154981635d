package org.tidemark.reading.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tidemark.model.Block;
import org.tidemark.model.EntityKind;
import org.tidemark.reading.text.Passage;

/** The reader of names: who and what a report speaks of, each once, under all its names. */
public final class CastReader {
  private static final Pattern BULLET =
      Pattern.compile("\\s*[-*•·–—o▪◦]\\s+\\p{L}|\\s*\\(?\\d+[.)]\\s");

  private static final Set<String> LESSER_WAYS =
      Set.of("brackets", "alias list", "also known as", "nickname");

  private final NameLists lists;

  /** A reader that knows the names of these lists. */
  public CastReader(NameLists lists) {
    this.lists = lists;
  }

  /** The cast of a report, from its text and its parsed sentences. */
  public Cast read(String text, List<Passage> passages) {
    WordHabits habits = new WordHabits(passages);
    AliasLines listings = new AliasLines(passages, lists, habits);
    List<Mention> mentions = mentions(passages, habits, listings);
    Map<String, NameUse> uses = uses(mentions, passages, habits);
    List<SaidAlias> said = said(mentions, passages, habits, listings);
    Predicate<Mention> inList = mention -> listItem(text, passages.get(mention.passage()), mention);
    ReportCast first = cast(passages, players(uses, families(said, listings), inList), said);
    List<SaidAlias> more = first.resolved(said);
    return more.equals(said)
        ? first
        : cast(passages, players(uses, families(more, listings), inList), more);
  }

  private List<Mention> mentions(List<Passage> passages, WordHabits habits, AliasLines listings) {
    List<Mention> mentions = new ArrayList<>(new NameFinder(lists, habits).find(passages));
    for (Mention whole : listings.mentions()) {
      mentions.removeIf(other ->
          other.passage() == whole.passage()
              && other.first() <= whole.last()
              && other.last() >= whole.first());
    }
    mentions.addAll(listings.mentions());
    mentions.sort(
        java.util.Comparator.comparingInt(Mention::passage).thenComparingInt(Mention::first));
    return mentions;
  }

  private Map<String, NameUse> uses(
      List<Mention> mentions, List<Passage> passages, WordHabits habits) {
    NameEvidence names = new NameEvidence(lists);
    ContextEvidence context = new ContextEvidence(lists);
    Map<String, NameUse> uses = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      if (mention.key().isEmpty()) {
        continue;
      }
      NameUse use = uses.computeIfAbsent(mention.key(), NameUse::new);
      Passage passage = passages.get(mention.passage());
      if (use.mentions().isEmpty()) {
        names.weigh(new Line(passage, lists, habits), mention, use.votes());
      } else if (!mention.title().isEmpty()) {
        use.votes().add(EntityKind.PERSON, 3);
      }
      use.mentions().add(mention);
      context.weigh(passage.sentence(), mention, use.votes());
    }
    return uses;
  }

  private List<SaidAlias> said(
      List<Mention> mentions, List<Passage> passages, WordHabits habits, AliasLines listings) {
    List<SaidAlias> said = new ArrayList<>();
    Map<Integer, List<Mention>> byPassage =
        mentions.stream().collect(Collectors.groupingBy(Mention::passage));
    for (Passage passage : passages) {
      List<Mention> here = byPassage.getOrDefault(passage.index(), List.of());
      said.addAll(new AliasBrackets(new Line(passage, lists, habits), here).find());
      said.addAll(new AliasPhrases(lists, passage, here).find());
    }
    said.addAll(listings.found());
    return said;
  }

  /** Whether a line begins with a bullet, or goes on after the name with a bracket. */
  private static boolean listItem(String text, Passage passage, Mention mention) {
    int next = mention.last() + 1;
    boolean coded =
        ListingCode.after(passage.sentence(), mention) != ' '
            || next < passage.sentence().size()
                && passage.sentence().token(next).form().equals("(");
    return coded
        || passage.role() == Block.Role.LIST_ITEM
        || BULLET.matcher(text).region(lineBegin(text, passage), text.length()).lookingAt();
  }

  private static int lineBegin(String text, Passage passage) {
    return text.lastIndexOf('\n', passage.sentence().begin()) + 1;
  }

  private Players players(Map<String, NameUse> uses, Families families, Predicate<Mention> inList) {
    new SameNames(lists, uses.values(), families).join();
    return new Players(lists, uses.values(), families, inList);
  }

  private static Families families(List<SaidAlias> said, AliasLines listings) {
    Families families = new Families();
    listings.listedUnder().forEach(families::foremost);
    Set<String> named = new HashSet<>(listings.listedUnder());
    for (SaidAlias alias : said) {
      if (!alias.named().isEmpty()) {
        String key = NameKey.of(alias.alias());
        families.join(NameKey.of(alias.named()), key, "the report says so: " + alias.way());
        if (LESSER_WAYS.contains(alias.way()) && !named.contains(key)) {
          families.lesser(key);
        }
        named.add(NameKey.of(alias.named()));
      }
    }
    return families;
  }

  private ReportCast cast(List<Passage> passages, Players players, List<SaidAlias> said) {
    return new ReportCast(Stage.of(passages, players, lists), said);
  }
}

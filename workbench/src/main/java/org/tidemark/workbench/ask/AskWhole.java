package org.tidemark.workbench.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Kind;
import org.tidemark.model.Modality;
import org.tidemark.model.Polarity;
import org.tidemark.model.time.Answer;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.View;
import org.tidemark.workbench.ask.Whole.Chapter;

/** Asks all that can be asked of an organisation on a date, at once. */
public final class AskWhole {
  private static final Pattern CELL = Pattern.compile("\\b(cells?|networks?|facilitators?)\\b");

  private final Dockets dockets;

  /** Asks what this view holds. */
  public AskWhole(View view) {
    this.dockets = new Dockets(view);
  }

  /**
   * The whole of every organisation of this name.
   *
   * @param on the days asked about; null for all times
   * @throws org.tidemark.workbench.Trouble if nobody is called so
   */
  public List<Whole> of(String name, @Nullable Window on) {
    return dockets.organisations(name, on).stream().map(this::of).toList();
  }

  private Whole of(Docket docket) {
    List<Told> told = docket.all();
    Composition people = AskComposition.of(docket, told);
    List<Chapter> chapters = new ArrayList<>(built(docket, told));
    chapters.addAll(peopled(docket, told, people));
    chapters.addAll(acting(docket, told));
    return new Whole(
        docket.subject(),
        chapters,
        people.rivals(),
        told.stream()
            .filter(each -> each.claim().modality() != Modality.FACT && isThen(docket, each))
            .sorted(
                Comparator.comparing((Told each) -> each.claim().kind())
                    .thenComparing(Told.CHRONOLOGICAL))
            .toList(),
        disputed(docket, chapters));
  }

  private static boolean isThen(Docket docket, Told told) {
    return new Reach(told).answer(docket.on()) != Answer.NO;
  }

  private static List<Matter> disputed(Docket docket, List<Chapter> chapters) {
    return chapters.stream()
        .flatMap(chapter -> chapter.themes().stream())
        .flatMap(theme -> theme.then().stream())
        .filter(matter -> !matter.claims().isEmpty())
        .filter(matter -> matter.ends().stream().anyMatch(end -> isAgainst(docket.on(), end)))
        .distinct()
        .toList();
  }

  /** Denied for those days, or over before them. */
  private static boolean isAgainst(@Nullable Window on, Told end) {
    Reach reach = new Reach(end);
    if (end.claim().polarity() == Polarity.DENIED) {
      return reach.answer(on) != Answer.NO;
    }
    LocalDate stop = reach.stop().latest();
    return on != null && stop != null && stop.isBefore(on.from());
  }

  private List<Chapter> built(Docket docket, List<Told> told) {
    Structure structure = AskStructure.of(dockets, docket, told);
    return List.of(
        new Chapter(
            1,
            "Centre and branch: who decided what",
            List.of(structure.whole(), structure.authority(), structure.allegiance())),
        new Chapter(
            2,
            "Its parts and names, and what they cover",
            List.of(structure.part(), structure.names(), AskArea.of(docket, told).covers())),
        new Chapter(
            3,
            "Where it came from and what became of it",
            List.of(structure.origins(), structure.offspring(), structure.end())));
  }

  private List<Chapter> peopled(Docket docket, List<Told> told, Composition people) {
    Leaders leaders = AskLeaders.of(docket, told);
    return List.of(
        new Chapter(
            4, "Who led it", List.of(leaders.leaders(), leaders.members(), leaders.removed())),
        new Chapter(5, "How many they were, and by whose count", List.of(people.strength())),
        new Chapter(6, "Who joined and who left", List.of(people.joined(), people.left())),
        new Chapter(7, "Who they were", List.of(people.made())),
        new Chapter(8, "Who paid, and what it lived on", AskMoney.of(docket, told).themes()));
  }

  private List<Chapter> acting(Docket docket, List<Told> told) {
    Area area = AskArea.of(docket, told);
    Aims aims = AskAims.of(docket, told);
    Matters matters = new Matters(docket);
    return List.of(
        new Chapter(9, "Where it stood and what it held", List.of(area.controls(), area.present())),
        new Chapter(10, "Whom it fought", AskRelations.enemies(docket, told)),
        new Chapter(11, "Its allies and who carried it", AskRelations.friends(docket, told)),
        new Chapter(12, "What it did, said and was charged with", deeds(matters, told)),
        new Chapter(13, "What it wanted", List.of(aims.goals(), aims.creed())),
        new Chapter(14, "How it worked", List.of(aims.methods())),
        new Chapter(15, "What brought each change about", List.of(aims.causes())),
        new Chapter(16, "Cells and networks, and who ran them", List.of(cells(docket, told))));
  }

  private static List<Theme> deeds(Matters matters, Collection<Told> told) {
    Predicate<Told> attacks = each -> each.claim().kind() == Kind.ATTACKED;
    return List.of(
        matters.theme(new Heading("Attacks", "what it attacked"), told, attacks),
        matters.theme(
            new Heading("What it said", "what it said"), told, matters.outward(Kind.STATED)),
        matters.theme(
            new Heading("Who listed or banned it", "who listed or banned it"),
            told,
            matters.outward(Kind.DESIGNATED_BY)));
  }

  /** Cells in the claims about it, and cells that what it is part of runs itself. */
  private Theme cells(Docket docket, Collection<Told> told) {
    Matters own = new Matters(docket);
    List<Matter> cells = new ArrayList<>();
    cells.addAll(own.of(told.stream().filter(AskWhole::isOfCells).toList()));
    for (Matter whole : own.of(told.stream().filter(own.outward(Kind.PART_OF)).toList())) {
      dockets
          .of(EntityKind.ORGANISATION, whole.name(), docket.on())
          .ifPresent(parent -> cells.addAll(cellsRunBy(parent)));
    }
    return new Heading("Cells and networks", "who ran which cells")
        .over(cells.stream().distinct().toList(), docket.on());
  }

  private static List<Matter> cellsRunBy(Docket parent) {
    Matters matters = new Matters(parent);
    List<Told> runs =
        parent.told(Set.of(Kind.AUTHORITY_OVER)).stream()
            .filter(matters.outward(Kind.AUTHORITY_OVER))
            .filter(AskWhole::isOfCells)
            .toList();
    return matters.of(runs);
  }

  private static boolean isOfCells(Told told) {
    Kind kind = told.claim().kind();
    boolean tie = kind == Kind.AUTHORITY_OVER || kind == Kind.PART_OF;
    boolean named =
        told.claim().assertion().objectEntity().filter(end -> isCell(end.name())).isPresent()
            || told.claim()
                .assertion()
                .subjectEntity()
                .filter(end -> isCell(end.name()))
                .isPresent();
    return tie && named;
  }

  private static boolean isCell(String name) {
    return CELL.matcher(name.toLowerCase(Locale.ROOT)).find();
  }
}

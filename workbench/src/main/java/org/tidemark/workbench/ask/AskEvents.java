package org.tidemark.workbench.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.model.Kind;
import org.tidemark.model.Polarity;
import org.tidemark.model.Qualifier;
import org.tidemark.model.time.Answer;
import org.tidemark.store.Holdings;
import org.tidemark.store.NormalName;
import org.tidemark.store.Question;
import org.tidemark.store.Status;
import org.tidemark.workbench.Telling;
import org.tidemark.workbench.Told;
import org.tidemark.workbench.View;

/** Asks what happened between two dates, to one entity or to all. */
public final class AskEvents {
  /** What happens at a time, and ground that changes hands. */
  static final Set<Kind> KINDS =
      EnumSet.of(
          Kind.FOUNDED,
          Kind.DISSOLVED,
          Kind.FORMED_FROM,
          Kind.SPLIT_FROM,
          Kind.MERGED_INTO,
          Kind.PLEDGED_TO,
          Kind.REMOVED,
          Kind.JOINED,
          Kind.LEFT,
          Kind.ATTACKED,
          Kind.FOUGHT,
          Kind.STATED,
          Kind.DESIGNATED_BY,
          Kind.CONTROLS);

  private final Dockets dockets;

  /** Asks what this view holds. */
  public AskEvents(View view) {
    this.dockets = new Dockets(view);
  }

  /**
   * What happened to every entity of this name.
   *
   * @param days the days asked about
   * @throws org.tidemark.workbench.Trouble if nobody is called so
   */
  public List<Events> of(String name, Window days, int limit) {
    return dockets.called(name, days).stream().map(docket -> of(docket, days, limit)).toList();
  }

  private static Events of(Docket docket, Window days, int limit) {
    List<Told> told = docket.told(KINDS).stream().filter(each -> isThen(each, days)).toList();
    return events(docket.subject(), days, Alike.grouped(told, docket.bearer()), limit);
  }

  /** What happened to anybody; what has no date is left out. */
  public Events ofAll(Window days, int limit) {
    Holdings holdings = dockets.holdings();
    Question question =
        Question.ALL
            .kinds(KINDS)
            .during(days.from(), days.to())
            .status(Status.PROPOSED, Status.ACCEPTED);
    List<Told> told =
        new Telling(holdings)
                .of(
                    holdings.claims(question).stream()
                        .filter(held -> !held.claim().when().isUndated())
                        .toList())
                .stream()
                .filter(each -> isThen(each, days))
                .toList();
    return events(
        null,
        days,
        Alike.grouped(told, term -> term == null ? "" : NormalName.of(term.label()).text()),
        limit);
  }

  private static Events events(
      @Nullable Subject subject, Window days, List<List<Told>> groups, int limit) {
    List<Shown> shown = new ArrayList<>();
    for (List<Told> same : groups) {
      shown.add(new Shown(same, surest(same, days)));
    }
    shown.sort(Comparator.comparing(Shown::first, Told.CHRONOLOGICAL));
    int few = limit == 0 ? shown.size() : Math.min(limit, shown.size());
    return new Events(subject, days.from(), days.to(), shown.subList(0, few), shown.size() - few);
  }

  private static Answer surest(List<Told> told, Window days) {
    return told.stream()
        .map(each -> new Reach(each).answer(days))
        .min(Comparator.naturalOrder())
        .orElse(Answer.NO);
  }

  /** It happened then; of ground, only that it was taken or lost. */
  private static boolean isThen(Told told, Window days) {
    Claim claim = told.claim();
    boolean turns =
        claim.kind() != Kind.CONTROLS
            || claim.polarity() == Polarity.ENDED
            || claim.assertion().details().word(Qualifier.TREND) != null;
    boolean dated = !claim.when().isUndated();
    return turns && dated && new Reach(told).answer(days) != Answer.NO;
  }
}

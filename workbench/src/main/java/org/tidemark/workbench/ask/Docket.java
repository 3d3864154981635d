package org.tidemark.workbench.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Kind;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.HeldEntity;
import org.tidemark.store.Holdings;
import org.tidemark.store.Question;
import org.tidemark.store.Status;
import org.tidemark.workbench.Telling;
import org.tidemark.workbench.Told;

/** All that is held of one entity and not found wrong, gathered for questions about it. */
final class Docket {
  private final Holdings holdings;
  private final HeldEntity entity;
  private final Bearer bearer;
  private final @Nullable Window on;
  private final Canon canon;

  Docket(Holdings holdings, HeldEntity entity, @Nullable Window on, Canon canon) {
    this.holdings = holdings;
    this.entity = entity;
    this.bearer = new Bearer(entity);
    this.on = on;
    this.canon = canon;
  }

  /** The same, asked about other days. */
  Docket at(@Nullable Window other) {
    return new Docket(holdings, entity, other, canon);
  }

  Subject subject() {
    return new Subject(entity.kind(), entity.name(), otherNames(), on);
  }

  HeldEntity entity() {
    return entity;
  }

  Bearer bearer() {
    return bearer;
  }

  @Nullable Window on() {
    return on;
  }

  Canon canon() {
    return canon;
  }

  Holdings holdings() {
    return holdings;
  }

  /** Claims of these kinds that have it at either end. */
  List<Told> told(Collection<Kind> kinds) {
    Question question = inUse().about(entity.name()).kinds(kinds);
    return new Telling(holdings)
        .of(holdings.claims(question).stream().filter(bearer::isSpokenOfBy).toList());
  }

  /** Every claim that has it at either end, and every cause or effect that names it. */
  List<Told> all() {
    List<HeldClaim> claims =
        Stream.concat(
                holdings.claims(inUse().about(entity.name())).stream().filter(bearer::isSpokenOfBy),
                causes().stream())
            .toList();
    return new Telling(holdings).of(claims);
  }

  /** Causes and effects whose words name it, by any of its names. */
  List<Told> causesNaming() {
    return new Telling(holdings).of(causes());
  }

  private List<HeldClaim> causes() {
    Map<Long, List<HeldClaim>> byEntry = new TreeMap<>();
    List<HeldClaim> found = new ArrayList<>();
    for (String name : names()) {
      String quoted = "\"" + name.replace("\"", " ") + "\"";
      for (HeldClaim held : holdings.claims(inUse().kind(Kind.CAUSED).words(quoted))) {
        if (found.stream().noneMatch(each -> each.id().equals(held.id()))) {
          found.add(held);
          byEntry.computeIfAbsent(held.entry(), _ -> new ArrayList<>()).add(held);
        }
      }
    }
    return byEntry.values().stream().flatMap(List::stream).toList();
  }

  private List<String> names() {
    return Stream.concat(
            Stream.of(entity.name()), entity.names().stream().map(HeldEntity.Naming::name))
        .distinct()
        .toList();
  }

  private static Question inUse() {
    return Question.ALL.status(Status.PROPOSED, Status.ACCEPTED);
  }

  private List<OtherName> otherNames() {
    Map<String, OtherName> names = new TreeMap<>();
    for (HeldEntity.Naming naming : entity.names()) {
      if (!naming.name().equals(entity.name())) {
        names.putIfAbsent(
            naming.name(), new OtherName(naming.name(), naming.because(), naming.reports()));
      }
    }
    return List.copyOf(names.values());
  }
}

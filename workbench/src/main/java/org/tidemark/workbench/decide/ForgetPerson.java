package org.tidemark.workbench.decide;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.EntityKind;
import org.tidemark.store.Casebook;
import org.tidemark.store.Entry;
import org.tidemark.store.Erasure;
import org.tidemark.store.HeldEntity;
import org.tidemark.store.Question;
import org.tidemark.store.Status;
import org.tidemark.workbench.Blackout;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.Trouble;

/** Removes a person from a casebook for good; the history says that this was done, not whom. */
public final class ForgetPerson {
  /**
   * What forgetting somebody takes away.
   *
   * @param reports how many reports name them, whose originals are destroyed
   * @param claims how many claims in use speak of them, which are withdrawn
   */
  public record Extent(int reports, int claims) {}

  private final Casebook casebook;
  private final Set<String> names;
  private final Blackout blackout;

  /**
   * The forgetting of the one person of this name.
   *
   * @throws Trouble if nobody is called so, or several are
   */
  public ForgetPerson(Desk desk, String name) {
    this.casebook = desk.casebook();
    HeldEntity person = person(name);
    Set<String> all = new TreeSet<>();
    person.names().forEach(naming -> all.add(naming.name()));
    Set<String> words = new TreeSet<>(all);
    all.stream().map(Blackout::surname).forEach(last -> addAlone(words, last, person));
    this.blackout = new Blackout(words);
    this.names = Set.copyOf(bearing(all));
  }

  /** With all names of persons in which theirs stands: "Commander" before it is nobody else. */
  private Set<String> bearing(Set<String> own) {
    Set<String> all = new TreeSet<>(own);
    casebook.entities().stream()
        .filter(entity -> entity.kind() == EntityKind.PERSON)
        .flatMap(entity -> entity.names().stream())
        .map(naming -> naming.name())
        .filter(blackout::hides)
        .forEach(all::add);
    return all;
  }

  private HeldEntity person(String name) {
    List<HeldEntity> called =
        casebook.entitiesCalled(name).stream()
            .filter(entity -> entity.kind() == EntityKind.PERSON)
            .toList();
    return switch (called.size()) {
      case 0 ->
          throw new Trouble(
              Trouble.Cause.NOTHING_THERE,
              "No person in this casebook is called \"" + name + "\".");
      case 1 -> called.getFirst();
      default ->
          throw new Trouble(
              Trouble.Cause.CALL,
              "Several persons are called \"" + name + "\"; name one by another name.");
    };
  }

  /** A last name is theirs alone if nobody and nothing else has it. */
  private void addAlone(Set<String> words, @Nullable String last, HeldEntity person) {
    if (last == null) {
      return;
    }
    boolean shared =
        casebook.entities().stream()
            .filter(entity -> !entity.equals(person))
            .flatMap(entity -> entity.names().stream())
            .anyMatch(naming -> has(naming.name(), last));
    if (!shared) {
      words.add(last);
    }
  }

  private static boolean has(String name, String word) {
    return List.of(name.toLowerCase(Locale.ROOT).split("[\\s-]+", -1)).contains(word);
  }

  /** What it would take away. */
  public Extent extent() {
    int reports =
        (int)
            casebook.reports().stream()
                .map(held -> casebook.report(held.id()).orElseThrow().report())
                .filter(report -> blackout.hides(report.text().characters()))
                .count();
    Question used = Question.ALL.status(Status.PROPOSED, Status.ACCEPTED);
    long claims =
        names.stream()
            .flatMap(name -> casebook.claims(used.about(name)).stream())
            .map(held -> held.id())
            .distinct()
            .count();
    return new Extent(reports, Math.toIntExact(claims));
  }

  /** Does it. It cannot be undone. */
  public long forGood(Person by) {
    Entry entry = casebook.forget(new Erasure(names, blackout::of), by.name(), by.why());
    return entry.number();
  }
}

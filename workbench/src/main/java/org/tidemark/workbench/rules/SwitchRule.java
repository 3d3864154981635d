package org.tidemark.workbench.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.ClaimId;
import org.tidemark.reading.rule.SwitchedOff;
import org.tidemark.store.Act;
import org.tidemark.store.Casebook;
import org.tidemark.store.Decision;
import org.tidemark.store.Entry;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.Question;
import org.tidemark.store.Status;
import org.tidemark.store.Undo;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.decide.Person;

/** Switches a rule off, with its claims withdrawn from a casebook, and on again with them back. */
public final class SwitchRule {
  private final Path folder;
  private final @Nullable Casebook casebook;
  private final Person person;

  /** Switches rules of a folder, and of the casebook on a desk if there is one. */
  public SwitchRule(Path folder, @Nullable Desk desk, Person person) {
    this.folder = folder;
    this.casebook = desk == null ? null : desk.casebook();
    this.person = person;
  }

  /**
   * What switching did.
   *
   * @param rule the rule's name
   * @param on whether it is on now
   * @param claims how many claims were withdrawn, or brought back
   * @param kept how many of its claims stay because a person had decided on them
   */
  public record Switched(String rule, boolean on, int claims, int kept) {}

  /**
   * Switches a rule off and withdraws what it proposed; what a person decided on stays.
   *
   * @throws Trouble if there is no such rule or its folder cannot be written
   */
  public Switched off(String rule) {
    new ListRules(folder).named(rule);
    List<HeldClaim> found = found(rule);
    List<Act> acts = new ArrayList<>();
    for (HeldClaim held : found) {
      if (held.status() == Status.PROPOSED) {
        acts.add(new Decision.Withdraw(held.id(), person.name(), why(rule, "off")));
      }
    }
    write(rule, false);
    record(acts);
    long decided =
        found.stream()
            .filter(held -> held.status() != Status.PROPOSED && held.status() != Status.WITHDRAWN)
            .count();
    return new Switched(rule, false, acts.size(), (int) decided);
  }

  /**
   * Switches a rule on and brings back what was withdrawn from it.
   *
   * @throws Trouble if there is no such rule or its folder cannot be written
   */
  public Switched on(String rule) {
    new ListRules(folder).named(rule);
    Set<ClaimId> withdrawn =
        found(rule).stream()
            .filter(held -> held.status() == Status.WITHDRAWN)
            .map(HeldClaim::id)
            .collect(Collectors.toSet());
    List<Act> acts = new ArrayList<>();
    for (Entry entry : withdrawals(withdrawn)) {
      acts.add(new Undo(entry.number(), person.name(), why(rule, "on")));
    }
    write(rule, true);
    record(acts);
    return new Switched(rule, true, acts.size(), 0);
  }

  private String why(String rule, String how) {
    return person.why().isEmpty() ? "rule " + rule + " switched " + how : person.why();
  }

  private List<HeldClaim> found(String rule) {
    return casebook == null ? List.of() : casebook.claims(Question.ALL.rule(rule));
  }

  private List<Entry> withdrawals(Set<ClaimId> claims) {
    if (casebook == null || claims.isEmpty()) {
      return List.of();
    }
    List<Entry> entries = casebook.entries();
    Set<Long> undone = new HashSet<>();
    for (Entry entry : entries) {
      if (entry.change() instanceof Undo undo) {
        undone.add(undo.entry());
      }
    }
    return entries.stream()
        .filter(entry -> !undone.contains(entry.number()))
        .filter(entry ->
            entry.change() instanceof Decision.Withdraw withdraw
                && claims.contains(withdraw.claim()))
        .toList();
  }

  private void record(List<Act> acts) {
    if (casebook != null && !acts.isEmpty()) {
      casebook.record(acts);
    }
  }

  private void write(String rule, boolean on) {
    SwitchedOff off = SwitchedOff.in(folder);
    try {
      if (on) {
        off.remove(rule);
      } else {
        off.add(rule);
      }
    } catch (IOException e) {
      throw new Trouble(
          Trouble.Cause.INPUT,
          folder
              + ": the rules' folder cannot be written ("
              + e.getMessage()
              + "); copy it and name the copy with --rules.");
    }
  }
}

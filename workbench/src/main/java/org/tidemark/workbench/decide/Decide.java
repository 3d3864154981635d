package org.tidemark.workbench.decide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Claim;
import org.tidemark.model.ClaimId;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Report;
import org.tidemark.store.Act;
import org.tidemark.store.Arrival;
import org.tidemark.store.Casebook;
import org.tidemark.store.Change;
import org.tidemark.store.Decision;
import org.tidemark.store.Entry;
import org.tidemark.store.HeldClaim;
import org.tidemark.store.HeldEntity;
import org.tidemark.store.Judgement;
import org.tidemark.store.Named;
import org.tidemark.store.Question;
import org.tidemark.store.Remark;
import org.tidemark.store.Status;
import org.tidemark.store.Undo;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.ask.Lookup;
import org.tidemark.workbench.words.ClaimInWords;

/** Records what a person decides about claims and names. */
public final class Decide {
  private final Casebook casebook;
  private final Person person;

  /** Decisions of this person about the casebook on the desk. */
  public Decide(Desk desk, Person person) {
    this.casebook = desk.casebook();
    this.person = person;
  }

  /** The words do say this. */
  public Decided accept(String digits) {
    Claim claim = claim(digits);
    return recorded(
        new Decision.Accept(claim.id(), person.name(), person.why()), "Accepted: " + words(claim));
  }

  /** The words do not say this. */
  public Decided reject(String digits) {
    Claim claim = claim(digits);
    return recorded(
        new Decision.Reject(claim.id(), person.name(), person.why()), "Rejected: " + words(claim));
  }

  /** The words say something else: the claim with these fields changed, as in a coding file. */
  public Decided correct(String digits, List<String> changes) {
    Claim claim = claim(digits);
    Claim corrected = Correction.of(claim, changes, casebook).by(person.name());
    ClaimId old = claim.id();
    if (corrected.id().equals(old)) {
      throw new Trouble(Trouble.Cause.CALL, "The correction of " + old + " changes nothing.");
    }
    return recorded(
        new Decision.Correct(old, corrected, person.name(), person.why()),
        "Corrected to " + corrected.id() + ": " + words(corrected));
  }

  /**
   * The words of a report say this, which nobody had proposed.
   *
   * @param words the words, which must stand in the report once, or begin where it says
   * @param fields what they say, each {@code field=value} as in coding files; {@code type} is
   *     needed
   */
  public Decided code(String report, Passage words, List<String> fields) {
    Report held = casebook.report(new Lookup(casebook).report(report).id()).orElseThrow().report();
    Claim coded = Correction.fresh(held.id(), words.in(held), fields, casebook).by(person.name());
    return recorded(
        new Decision.Code(coded, person.name(), person.why()),
        "Coded " + coded.id() + ": " + words(coded));
  }

  /** Accepts all claims of a report that are still open and at least this probable. */
  public int acceptAbove(String report, double probability) {
    Question open = Question.ALL.report(new Lookup(casebook).report(report).id());
    List<Decision> accepted = new ArrayList<>();
    for (HeldClaim held : casebook.claims(open.status(Status.PROPOSED))) {
      if (held.claim().probability() >= probability) {
        accepted.add(new Decision.Accept(held.id(), person.name(), person.why()));
      }
    }
    return accepted.isEmpty() ? 0 : casebook.record(accepted).size();
  }

  /** Takes back the decision on a claim that is in force. */
  public Decided reopen(String digits) {
    ClaimId claim = new Lookup(casebook).claim(digits).id();
    Entry decision = lastInForce(casebook.decisionsOn(claim));
    Undo undo = new Undo(decision.number(), person.name(), person.why());
    return recorded(undo, "Taken back: " + words(decision.change()));
  }

  /** Two names are one entity's. */
  public Decided same(String one, String other) {
    return judged(one, other, Judgement.Identity.SAME, "are the same");
  }

  /** Two names are not one entity's, whatever later reports call them. */
  public Decided different(String one, String other) {
    return judged(one, other, Judgement.Identity.DIFFERENT, "are kept apart");
  }

  /**
   * Takes back an earlier decision.
   *
   * @param number the number of its entry; null for the last one that is not yet taken back
   */
  public Decided undo(@Nullable Long number) {
    Entry entry = number == null ? lastInForce(casebook.entries()) : entry(number);
    if (!(entry.change() instanceof Act)) {
      throw new Trouble(
          Trouble.Cause.CALL,
          "Entry " + entry.number() + " brought a report; only decisions can be taken back.");
    }
    Undo undo = new Undo(entry.number(), person.name(), person.why());
    return recorded(undo, "Taken back: " + words(entry.change()));
  }

  private Decided recorded(Act act, String what) {
    try {
      return new Decided(casebook.record(act).number(), what);
    } catch (IllegalArgumentException e) {
      throw new Trouble(Trouble.Cause.CALL, "That cannot be recorded: " + e.getMessage() + ".");
    }
  }

  private Claim claim(String digits) {
    return new Lookup(casebook).claim(digits).claim();
  }

  private static String words(Claim claim) {
    return ClaimInWords.clause(claim);
  }

  private Decided judged(String one, String other, Judgement.Identity identity, String what) {
    EntityKind kind = commonKind(one, other);
    Named first = Named.everywhere(kind, one);
    Named second = Named.everywhere(kind, other);
    if (first.normal().equals(second.normal())) {
      throw new Trouble(
          Trouble.Cause.CALL, "\"" + one + "\" and \"" + other + "\" are one name already.");
    }
    return recorded(
        new Judgement(first, second, identity, person.name(), person.why()),
        "\"" + one + "\" and \"" + other + "\" " + what);
  }

  private EntityKind commonKind(String one, String other) {
    Set<EntityKind> kinds = new TreeSet<>(kinds(one));
    kinds.retainAll(kinds(other));
    if (kinds.isEmpty()) {
      throw new Trouble(
          Trouble.Cause.CALL,
          "\"" + one + "\" and \"" + other + "\" are not the same sort of thing here.");
    }
    return kinds.iterator().next();
  }

  private Set<EntityKind> kinds(String name) {
    List<HeldEntity> called = casebook.entitiesCalled(name);
    if (called.isEmpty()) {
      throw new Trouble(
          Trouble.Cause.NOTHING_THERE,
          "Nobody and nothing in this casebook is called \"" + name + "\".");
    }
    return called.stream().map(HeldEntity::kind).collect(Collectors.toSet());
  }

  /** The last decision of these entries that is not taken back. */
  private static Entry lastInForce(List<Entry> entries) {
    Set<Long> taken = new HashSet<>();
    for (Entry entry : entries.reversed()) {
      if (entry.change() instanceof Undo undo) {
        taken.add(undo.entry());
      } else if (entry.change() instanceof Act && !taken.contains(entry.number())) {
        return entry;
      }
    }
    throw new Trouble(Trouble.Cause.NOTHING_THERE, "There is no decision to take back.");
  }

  private Entry entry(long number) {
    return casebook.entries().stream()
        .filter(entry -> entry.number() == number)
        .findFirst()
        .orElseThrow(() ->
            new Trouble(Trouble.Cause.NOTHING_THERE, "There is no entry " + number + " here."));
  }

  private static String words(Change change) {
    return switch (change) {
      case Decision.Accept accept -> "claim " + accept.claim() + " was accepted";
      case Decision.Code code -> "claim " + code.claim() + " was coded by hand";
      case Decision.Reject reject -> "claim " + reject.claim() + " was rejected";
      case Decision.Withdraw withdraw -> "claim " + withdraw.claim() + " was withdrawn";
      case Decision.Correct correct -> "claim " + correct.claim() + " was corrected";
      case Judgement judgement ->
          "\"" + judgement.one().name() + "\" and \"" + judgement.other().name() + "\" were judged";
      case Remark remark ->
          "what stands open was called "
              + remark.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      case Undo undo -> "entry " + undo.entry() + " was taken back";
      case Arrival arrival -> "report " + arrival.report().brief() + " arrived";
    };
  }
}

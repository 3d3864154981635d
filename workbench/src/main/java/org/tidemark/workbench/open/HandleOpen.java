package org.tidemark.workbench.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tidemark.store.Remark;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.NameLists;
import org.tidemark.workbench.Trouble;
import org.tidemark.workbench.compare.Clash;
import org.tidemark.workbench.decide.Decided;
import org.tidemark.workbench.decide.Person;

/** Records what a person makes of something that stands open. */
public final class HandleOpen {
  private final Desk desk;
  private final OpenLists open;
  private final Person person;

  /** Remarks of this person; their reason is the note. */
  public HandleOpen(Desk desk, NameLists lists, Person person) {
    this.desk = desk;
    this.open = new OpenLists(lists, desk.view(null));
    this.person = person;
  }

  /**
   * Notes how the matter of these digits stands.
   *
   * @param on the day on which stale facts are looked for
   * @throws Trouble if nothing of that name is open, or several things are
   */
  public Decided handle(String digits, Handling.State state, LocalDate on) {
    if (state == Handling.State.EXPLAINED && person.why().isEmpty()) {
      throw new Trouble(
          Trouble.Cause.CALL, "An explanation says why; give it with --because TEXT.");
    }
    List<Matter> matters = matters(digits.strip().toLowerCase(Locale.ROOT), on);
    List<String> names = matters.stream().map(Matter::name).toList();
    Remark remark = new Remark(names, state.remark(), person.name(), person.why());
    String note = person.why().isEmpty() ? "" : ", “" + person.why() + "”";
    return new Decided(
        desk.casebook().record(remark).number(),
        "Noted as " + state.inWords() + " (" + digits + ")" + note);
  }

  private List<Matter> matters(String digits, LocalDate on) {
    Map<String, List<Matter>> found = new LinkedHashMap<>();
    for (Contradiction each : open.contradictions(null)) {
      List<Matter> matters = each.clashes().stream().map(Disputes::matter).toList();
      if (matters.stream().anyMatch(matter -> matter.id().startsWith(digits))) {
        found.put(each.id(), matters);
      }
    }
    for (Gap gap : open.gaps(null)) {
      one(digits, OpenLists.gap(gap.organisation(), gap.asked()), found);
    }
    for (Stale stale : open.stale(null, on)) {
      one(digits, OpenLists.stale(stale.organisation(), stale.asked(), stale.lastSeen()), found);
    }
    if (digits.isEmpty() || found.isEmpty()) {
      throw new Trouble(
          Trouble.Cause.NOTHING_THERE,
          "Nothing that stands open is called \"" + digits + "\"; list it with: tidemark open.");
    }
    if (found.size() > 1) {
      throw new Trouble(
          Trouble.Cause.CALL,
          "\"" + digits + "\" fits " + String.join(", ", found.keySet()) + "; give more digits.");
    }
    return new ArrayList<>(found.values().iterator().next());
  }

  private static void one(String digits, Matter matter, Map<String, List<Matter>> found) {
    if (matter.id().startsWith(digits)) {
      found.put(matter.id(), List.of(matter));
    }
  }

  /** The digits of a clash by itself. */
  static String id(Clash clash) {
    return Disputes.matter(clash).id();
  }
}

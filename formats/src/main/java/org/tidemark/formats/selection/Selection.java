package org.tidemark.formats.selection;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidemark.model.Entity;
import org.tidemark.model.Term;

/**
 * What is written out: reports with their claims, gone through as often as a form needs.
 *
 * @param title what the whole is called
 * @param parts the reports, each with its claims, in the order of the casebook
 * @param who who is meant by the names in them
 * @param about the keys of those it is all about; empty for everybody
 * @param wholeTexts whether the reports' texts may be given whole; otherwise only what is quoted
 */
public record Selection(
    String title, Iterable<Part> parts, Who who, Set<String> about, boolean wholeTexts) {
  public Selection {
    about = Set.copyOf(about);
  }

  /** Whether it is about this party, or about everybody. */
  public boolean isAbout(Party party) {
    return about.isEmpty() || about.contains(party.key());
  }

  /** Who is meant at one end of a claim of this report; null where it is no entity. */
  public @Nullable Party party(Part part, @Nullable Term end) {
    return end instanceof Entity entity ? who.of(part.report().id(), entity) : null;
  }
}

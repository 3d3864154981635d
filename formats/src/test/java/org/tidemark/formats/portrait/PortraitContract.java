package org.tidemark.formats.portrait;

import java.util.Set;
import java.util.TreeSet;
import org.tidemark.formats.selection.Fields;
import org.tidemark.formats.selection.FormatContract;
import org.tidemark.formats.selection.Part;
import org.tidemark.formats.selection.Saying;
import org.tidemark.model.Entity;
import org.tidemark.model.EntityKind;
import org.tidemark.model.Term;

/** What a profile owes: every claim about an organisation, in its sentence, on its words. */
public abstract class PortraitContract extends FormatContract {
  @Override
  protected Set<String> lost() {
    Set<String> all = new TreeSet<>();
    Fields.ALL.forEach(field -> all.add(field.name()));
    all.removeAll(Set.of("id", "quote", "sentence"));
    return all;
  }

  @Override
  protected boolean holds(Part part, Saying saying) {
    return isOrganisation(saying.claim().assertion().subject())
        || isOrganisation(saying.claim().assertion().object());
  }

  private static boolean isOrganisation(Term term) {
    return term instanceof Entity entity && entity.kind() == EntityKind.ORGANISATION;
  }
}

package org.tidemark.workbench.ask;

import java.util.List;

/**
 * Who leads an organisation and who belongs to it, and who was removed.
 *
 * @param subject whom it is about
 * @param leaders who leads it, each with roles, time and removal in the claims
 * @param members who belongs to it in another role
 * @param removed who was killed, captured or dismissed
 * @param leads what it leads or belongs to itself, where it is a person
 */
public record Leaders(Subject subject, Theme leaders, Theme members, Theme removed, Theme leads)
    implements Themed {
  @Override
  public List<Theme> themes() {
    return subject.kind() == org.tidemark.model.EntityKind.PERSON
        ? List.of(leads)
        : List.of(leaders, members, removed);
  }
}

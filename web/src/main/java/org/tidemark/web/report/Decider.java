package org.tidemark.web.report;

import org.tidemark.workbench.Desk;
import org.tidemark.workbench.decide.Decide;
import org.tidemark.workbench.decide.Person;

/** The person who decides, at the desk. */
public record Decider(Desk desk, String person) {
  /** Decisions of this person for this reason. */
  public Decide because(String why) {
    return new Decide(desk, new Person(person, why.strip()));
  }
}

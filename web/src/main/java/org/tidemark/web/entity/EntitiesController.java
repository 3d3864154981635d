package org.tidemark.web.entity;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.tidemark.model.EntityKind;
import org.tidemark.web.page.Frame;
import org.tidemark.web.page.Pages;
import org.tidemark.web.page.Section;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.page.EntityLine;
import org.tidemark.workbench.page.ListEntities;

/** Lists whom the reports speak of. */
@Controller
public class EntitiesController {
  private final Desk desk;
  private final Pages pages;

  /** Lists what the casebook on the desk holds. */
  public EntitiesController(Desk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  /**
   * A list of entities of one kind.
   *
   * @param frame what stands around it
   * @param lead what the list is of, in a sentence
   * @param lines the entities
   */
  public record ListPage(Frame frame, String lead, List<EntityLine> lines) {}

  /** The organisations. */
  @GetMapping("/organisations")
  public View organisations() {
    return list(
        Section.ORGANISATIONS,
        EntityKind.ORGANISATION,
        "Every body that a report speaks of, those that most reports name first.");
  }

  /** The persons. */
  @GetMapping("/persons")
  public View persons() {
    return list(
        Section.PEOPLE,
        EntityKind.PERSON,
        "People in a public role in or over an organisation, as reports name them.");
  }

  private View list(Section section, EntityKind kind, String lead) {
    List<EntityLine> lines = new ListEntities(desk.view(null)).of(kind);
    return pages.view(
        "entity/list", new ListPage(pages.frame(section.words(), section), lead, lines));
  }
}

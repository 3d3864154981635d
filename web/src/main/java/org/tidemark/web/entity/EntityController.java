package org.tidemark.web.entity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.tidemark.model.EntityKind;
import org.tidemark.web.page.Pages;
import org.tidemark.web.page.Section;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.ReportLine;
import org.tidemark.workbench.ask.ListReports;
import org.tidemark.workbench.ask.Window;
import org.tidemark.workbench.page.Atlas;

/** Shows an organisation, person, place or population on a date. */
@Controller
public class EntityController {
  private final Desk desk;
  private final Pages pages;
  private final Atlas atlas;

  /** Shows what the casebook on the desk holds, placed by this atlas. */
  public EntityController(Desk desk, Pages pages, Atlas atlas) {
    this.desk = desk;
    this.pages = pages;
    this.atlas = atlas;
  }

  /**
   * What an address asks.
   *
   * @param on the date in EDTF; none for all times
   * @param known the moment up to which the casebook is asked; none for now
   */
  public record Asked(@Nullable String on, @Nullable String known) {
    String date() {
      return on == null ? "" : on.strip();
    }

    String moment() {
      return known == null ? "" : known.strip();
    }
  }

  /** An entity on a date. */
  @GetMapping("/{kind:organisation|person|place|population}s/{name}")
  public View entity(
      @PathVariable("kind") String kind,
      @PathVariable("name") String name,
      Asked asked,
      HttpServletRequest request) {
    Window window = asked.date().isEmpty() ? null : Window.of(asked.date(), "The date");
    Instant moment = asked.moment().isEmpty() ? null : Window.moment(asked.moment(), "The moment");
    Answers answers = Answers.of(desk.view(moment), EntityKind.ofCode(kind), name, window);
    EntityPage page =
        new EntityPage(
            pages.frame(answers.subject().name(), section(answers.subject().kind())),
            answers.subject(),
            window,
            asked.moment(),
            moments(),
            new Dossier(answers.themes(), answers.disputed(), atlas).chapters(),
            answers.rivals());
    boolean piece = "state".equals(request.getHeader("HX-Target"));
    return pages.view(piece ? "entity/state" : "entity/entity", page);
  }

  private static @Nullable Section section(EntityKind kind) {
    return switch (kind) {
      case ORGANISATION -> Section.ORGANISATIONS;
      case PERSON -> Section.PEOPLE;
      case PLACE, POPULATION -> null;
    };
  }

  /** The moments right after each report, the latest first. */
  private List<EntityPage.Moment> moments() {
    List<EntityPage.Moment> moments = new ArrayList<>();
    for (ReportLine line : new ListReports(desk.view(null)).all().reversed()) {
      String day = line.recorded().atZone(ZoneOffset.UTC).toLocalDate().toString();
      moments.add(
          new EntityPage.Moment(
              line.recorded().toString(), "up to “" + line.source().called() + "”, " + day));
    }
    return moments;
  }
}

package org.tidemark.web.casebook;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.tidemark.web.page.Frame;
import org.tidemark.web.page.Pages;
import org.tidemark.web.page.Section;
import org.tidemark.workbench.Desk;
import org.tidemark.workbench.NameLists;
import org.tidemark.workbench.decide.Person;
import org.tidemark.workbench.open.Contradiction;
import org.tidemark.workbench.open.Gap;
import org.tidemark.workbench.open.HandleOpen;
import org.tidemark.workbench.open.Handling;
import org.tidemark.workbench.open.OpenLists;
import org.tidemark.workbench.open.Stale;

/** Shows what stands open, and takes what people make of it. */
@Controller
public class OpenController {
  private final Desk desk;
  private final NameLists lists;
  private final InstantSource clock;
  private final OpenPages pages;

  /** Shows what stands open in the casebook on the desk. */
  public OpenController(Desk desk, NameLists lists, InstantSource clock, OpenPages pages) {
    this.desk = desk;
    this.lists = lists;
    this.clock = clock;
    this.pages = pages;
  }

  /** The pages, and who makes notes on them. */
  public record OpenPages(Pages pages, String person) {}

  /**
   * What no report says of one organisation.
   *
   * @param organisation its name
   * @param gaps what is not said
   */
  public record Silence(String organisation, List<Gap> gaps) {}

  /**
   * What stands open.
   *
   * @param frame what stands around it
   * @param contradictions claims that cannot all be true
   * @param silences what no report says
   * @param stale what was last said long ago
   */
  public record OpenPage(
      Frame frame, List<Contradiction> contradictions, List<Silence> silences, List<Stale> stale) {}

  private LocalDate today() {
    return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** What stands open. */
  @GetMapping("/open")
  public View open() {
    OpenLists open = new OpenLists(lists, desk.view(null));
    Map<String, List<Gap>> gaps = new LinkedHashMap<>();
    for (Gap gap : open.gaps(null)) {
      gaps.computeIfAbsent(gap.organisation(), _ -> new ArrayList<>()).add(gap);
    }
    List<Silence> silences = new ArrayList<>();
    gaps.forEach((organisation, of) -> silences.add(new Silence(organisation, of)));
    return pages
        .pages()
        .view(
            "casebook/open",
            new OpenPage(
                pages.pages().frame("Open", Section.OPEN),
                open.contradictions(null),
                silences,
                open.stale(null, today())));
  }

  /** What a person makes of something that stands open. */
  @PostMapping("/open/{id}")
  public View handle(
      @PathVariable("id") String id,
      @RequestParam("state") Handling.State state,
      @RequestParam(name = "why", defaultValue = "") String why) {
    new HandleOpen(desk, lists, new Person(pages.person(), why.strip())).handle(id, state, today());
    return new RedirectView("/open");
  }
}
